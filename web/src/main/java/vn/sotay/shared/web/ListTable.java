package vn.sotay.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import vn.sotay.access.service.ColumnChoice;
import vn.sotay.access.service.TableService;
import vn.sotay.shared.model.ListColumn;

/** A table whose reader chooses the columns, for {@code t:columns}, {@code t:col} and {@code t:cell}. */
public final class ListTable {
    private final String list;
    private final TableService service;
    private final Messages messages;
    private ColumnChoice choice;
    private List<String> chosen;

    ListTable(String list, TableService service, Messages messages) {
        this.list = list;
        this.service = service;
        this.messages = messages;
        choice = service.of(list);
        chosen = choice.shown().stream().map(ListColumn::name).toList();
    }

    /** Whether a column is shown. */
    public boolean shows(String column) {
        return choice.shows(column);
    }

    /** The head of a column. */
    public String label(String column) {
        return messages.text(choice.named(column).orElseThrow().key());
    }

    /** A column among those to choose from: a sensitive one says so. */
    public String offer(ListColumn column) {
        return offer(messages, column);
    }

    /** What a column is called where somebody chooses. */
    public static String offer(Messages messages, ListColumn column) {
        var name = messages.text(column.key());
        return column.sensitive() ? messages.text("export.column.sensitive", name) : name;
    }

    /** What may be chosen. */
    public List<ListColumn> getOffered() {
        return choice.offered();
    }

    /** The names of what is ticked. */
    public List<String> getChosen() {
        return chosen;
    }

    /** From the form. */
    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    /** Shows what is ticked from now on, on the same page of the list. */
    public String choose() {
        return keep(chosen);
    }

    /** Shows the usual columns again. */
    public String usual() {
        return keep(List.of());
    }

    private String keep(List<String> names) {
        service.choose(list, names);
        choice = service.of(list);
        chosen = choice.shown().stream().map(ListColumn::name).toList();
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }
}
