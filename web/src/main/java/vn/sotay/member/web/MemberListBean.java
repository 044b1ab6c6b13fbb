package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.member.model.MemberOrder;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberService;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.web.ListTables;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.PostedStep;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;
import vn.sotay.shared.web.Sorting;

/** Backs members/list.xhtml: the people of a unit, filtered, searched and sorted. */
@Named
@RequestScoped
public class MemberListBean {
    private static final String TABLE = "members";
    private static final String STAY = null;
    private static final String HERE = "/members/list?faces-redirect=true&includeViewParams=true";

    @Inject
    MemberService members;

    @Inject
    MemberColumnsBean table;

    @Inject
    ListTables tables;

    @Inject
    PageContext context;

    private final MemberListFilter filter = new MemberListFilter();
    private final RowAddress at = new RowAddress();
    private String goTo;
    private RowPage<MemberRow> page;
    private PeopleSummary summary;

    /** Reads the page that the address names. */
    public void load() {
        var query = filter.query(context.getUnit(), context.getAsOf());
        page = read(query, at.edge());
        if (page.isEmpty() && at.getFrom() != null) { // nobody's name stands there or later
            page = read(query, Edge.LAST);
        }
        table.fill(page.rows());
        summary = context.isWritable() && !filter.isSet() ? members.summary(context.getUnit()) : null;
    }

    private RowPage<MemberRow> read(MemberListQuery query, Edge edge) {
        return RowPage.of(
                members.page(query, edge, RowPage.ASK), edge, members.count(query), at.getRow(), MemberRow::id);
    }

    /** To the page that begins where the typed name would stand, in the order of names. */
    public String go() {
        at.go(goTo);
        filter.setSort(null);
        return again();
    }

    /** Follows a link that is a button, because the people were found by somebody's number. */
    public String step(String sent) {
        var step = PostedStep.of(sent);
        at.go(step);
        filter.take(step);
        return again();
    }

    /** Searches: by the address, so that it can be kept; but without one for what may be somebody's number. */
    public String search() {
        at.reset();
        return again();
    }

    /** Shows the ticked columns from now on, of the same people. */
    public String choose() {
        tables.of(TABLE).choose();
        return again();
    }

    /** Shows the usual columns again. */
    public String usual() {
        tables.of(TABLE).usual();
        return again();
    }

    private String again() {
        if (filter.isTelling()) {
            load();
            return STAY;
        }
        return HERE;
    }

    /** Whether the list can be handed on by an address: somebody's number cannot. */
    public boolean isExportable() {
        return page != null && !page.isEmpty() && !filter.isTelling();
    }

    /** Whether links would lose what was typed, because no address shows it. */
    public boolean isPosting() {
        return filter.isTelling();
    }

    /** Whether there is anywhere to go; true while a form is taken, before anything was read. */
    public boolean isSeveralPages() {
        return page == null || page.before() || page.after();
    }

    /** Every word of the filter of states. */
    public List<String> getStatuses() {
        return StatusWords.all();
    }

    /** In which order it stands. */
    public Sorting getSorting() {
        return new Sorting(filter.getSort(), MemberOrder.Column.NAME.word());
    }

    /** Every order, for the list of them on a phone. */
    public List<String> getSorts() {
        return Arrays.stream(MemberOrder.Column.values())
                .flatMap(column -> Stream.of(column.word(), "-" + column.word()))
                .toList();
    }

    public MemberListFilter getFilter() {
        return filter;
    }

    public RowAddress getAt() {
        return at;
    }

    public String getGoTo() {
        return goTo;
    }

    public void setGoTo(String goTo) {
        this.goTo = goTo;
    }

    public RowPage<MemberRow> getPage() {
        return page;
    }

    public PeopleSummary getSummary() {
        return summary;
    }
}
