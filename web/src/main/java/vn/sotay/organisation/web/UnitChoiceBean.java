package vn.sotay.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.organisation.model.UnitChoice;
import vn.sotay.organisation.service.UnitChoiceService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.OwnPath;
import vn.sotay.shared.web.PageContext;

/** Backs units/choose.xhtml, the unit switcher: puts a unit into the address of the page one came from. */
@Named
@RequestScoped
public class UnitChoiceBean {
    private static final String TOPS = "-";

    @Inject
    UnitChoiceService units;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private String back;
    private String parent;
    private String query;
    private List<UnitChoice> line = List.of();
    private List<UnitChoice> rows;

    /** Reads what was searched for; else what is below the unit looked into, at first the one looked at. */
    public void load() {
        var into = parent == null ? context.getUnit() : TOPS.equals(parent) ? null : parent;
        if (query != null) {
            rows = units.search(query);
        } else {
            look(into);
            if (parent == null && into == null && rows.size() == 1) {
                look(rows.get(0).id());
            }
        }
    }

    private void look(String into) {
        line = into == null ? List.of() : units.line(into);
        rows = units.below(into);
    }

    /** The id of the unit looked into; empty for all that one may see. */
    public String getHere() {
        return line.isEmpty() ? "" : line.get(line.size() - 1).id();
    }

    /** Its name, or the words for all that one may see. */
    public String getHereName() {
        return line.isEmpty()
                ? messages.text("shell.unit.all")
                : line.get(line.size() - 1).name();
    }

    /** The message key of what is said when there is nothing to choose. */
    public String getEmptyKey() {
        return query == null ? "organisation.choose.bottom" : "organisation.choose.none";
    }

    /** The page one came from, with this unit; without one for an empty id. */
    public String target(String id) {
        var parts = OwnPath.of(back).split("\\?", 2);
        var others = Stream.of(parts.length == 2 ? parts[1].split("&") : new String[0])
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(PageContext.UNIT + "="));
        var chosen = id.isEmpty() ? Stream.<String>empty() : Stream.of(PageContext.UNIT + "=" + id);
        var all = Stream.concat(others, chosen).collect(Collectors.joining("&"));
        return parts[0] + (all.isEmpty() ? "" : "?" + all);
    }

    /** The unit looked into after its superiors. */
    public List<UnitChoice> getLine() {
        return line;
    }

    /** The units to choose from. */
    public List<UnitChoice> getRows() {
        return rows;
    }

    /** The page one came from. */
    public String getBack() {
        return back;
    }

    /** From the address. */
    public void setBack(String back) {
        this.back = back;
    }

    /** The unit looked into; {@code -} for the tops of what one may see. */
    public String getParent() {
        return parent;
    }

    /** From the address. */
    public void setParent(String parent) {
        this.parent = parent;
    }

    /** A part of the name or code. */
    public String getQuery() {
        return query;
    }

    /** From the address. */
    public void setQuery(String query) {
        this.query = query == null || query.isBlank() ? null : query.strip();
    }
}
