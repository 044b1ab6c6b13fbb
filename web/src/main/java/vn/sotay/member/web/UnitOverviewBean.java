package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.member.model.IncompleteRecord;
import vn.sotay.member.service.UnitOverview;
import vn.sotay.member.service.UnitOverviewService;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.DueLine;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs units/overview.xhtml: the figures of a unit in one page. */
@Named
@RequestScoped
public class UnitOverviewBean {
    @Inject
    UnitOverviewService service;

    @Inject
    Messages messages;

    @Inject
    PageContext context;

    private final RowAddress at = new RowAddress();
    private UnitOverview view;
    private RowPage<IncompleteRecord> page;

    /** Reads the unit that the top of the page names. */
    public void load() {
        var unit = context.getUnit();
        view = service.of(unit);
        var edge = at.edge();
        page = RowPage.of(
                service.incomplete(unit, edge, RowPage.ASK),
                edge,
                RowCount.of(view.people().incomplete()),
                at.getRow(),
                IncompleteRecord::id);
    }

    /** What a record lacks, in words. */
    public String gaps(IncompleteRecord row) {
        return row.gaps().stream()
                .map(gap -> messages.text("member.overview.gap." + gap))
                .collect(Collectors.joining(", "));
    }

    /** What is due, in words. */
    public String what(DueLine line) {
        return messages.text(line.what().key(), line.what().args().toArray());
    }

    /** How many of the members take part: {@code 131/144}. */
    public String getShareText() {
        return view.people().takingPart() + "/" + view.people().members();
    }

    public UnitOverview getView() {
        return view;
    }

    public List<DueLine> getDue() {
        return view.due();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<IncompleteRecord> getPage() {
        return page;
    }
}
