package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.member.model.MemberEdge;
import vn.sotay.member.model.MemberGap;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.member.model.Standing;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberService;
import vn.sotay.organisation.service.UnitChoiceService;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs members/list.xhtml: the people of a unit, filtered and searched. */
@Named
@RequestScoped
public class MemberListBean {
    /** So many digits may be a telephone number or a citizen ID, which no address shows. */
    private static final int TELLING = 9;

    private static final String STAY = null;

    @Inject
    MemberService members;

    @Inject
    UnitChoiceService units;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private String q;
    private String status;
    private Boolean review;
    private MemberGap gap;
    private String after;
    private String before;
    private String end;
    private Long row;
    private MemberPage page;
    private PeopleSummary summary;

    /** Reads the page that the address names. */
    public void load() {
        var query = query();
        var edge = edge();
        page = MemberPage.of(
                members.page(query, edge, MemberPage.SIZE + 1), edge, members.count(query), row == null ? 0 : row);
        summary = context.isWritable() && !isFiltered() ? members.summary(context.getUnit()) : null;
    }

    /** Searches: by the address, so that it can be kept; but without one for what may be somebody's number. */
    public String search() {
        after = null;
        before = null;
        end = null;
        row = null;
        if (q != null && q.chars().filter(Character::isDigit).count() >= TELLING) {
            load();
            return STAY;
        }
        return "/members/list?faces-redirect=true&includeViewParams=true";
    }

    private MemberListQuery query() {
        return new MemberListQuery(q, context.getUnit(), status, review != null, gap, context.getAsOf());
    }

    private MemberEdge edge() {
        if (after != null) {
            return MemberEdge.after(after);
        } else if (before != null) {
            return MemberEdge.before(before);
        }
        return end == null ? MemberEdge.FIRST : MemberEdge.LAST;
    }

    /** Whether the list is not everybody of the unit. */
    public boolean isFiltered() {
        return q != null || status != null || review != null || gap != null;
    }

    /** What is filtered, each with the list without it. */
    public List<ListChip> getChips() {
        var chips = new ArrayList<ListChip>();
        var word = review == null ? null : "true";
        var kind = gap == null ? null : gap.name();
        if (q != null) {
            chips.add(new ListChip(messages.text("member.list.chip.q", q), null, status, word, kind, null));
        }
        if (status != null) {
            chips.add(new ListChip(
                    messages.text("member.list.chip.status", statusText(status)), q, null, word, kind, null));
        }
        if (review != null) {
            chips.add(new ListChip(messages.text("member.list.review.yes"), q, status, null, kind, null));
        }
        if (gap != null) {
            chips.add(new ListChip(messages.text("member.gap." + gap), q, status, word, null, null));
        }
        if (context.getUnit() != null) {
            chips.add(new ListChip(getUnitName(), q, status, word, kind, ""));
        }
        return chips;
    }

    /** The links of the pager. */
    public List<PageStep> getSteps() {
        return page == null ? List.of() : PageStep.of(page);
    }

    /** Which rows are shown, in words. */
    public String getRangeText() {
        var count = page.count();
        var total = formats.number(count.shown());
        if (!page.isNumbered()) {
            return messages.text("member.list.range.end", total);
        }
        var key = count.isMore() ? "member.list.range.more" : "member.list.range";
        return messages.text(key, formats.number(page.first()), formats.number(page.last()), total);
    }

    /** The people of the unit, in one sentence. */
    public String getSummaryText() {
        return messages.text(
                "member.list.summary", formats.number(summary.members()), formats.number(summary.takingPart()));
    }

    /** What to do when nobody is found. */
    public String getEmptyText() {
        return messages.text(isFiltered() ? "member.list.empty.why" : "member.list.empty.begin");
    }

    /** How many there are, in words. */
    public String getCountText() {
        var count = page.count();
        return messages.text(count.isMore() ? "member.list.more" : "member.list.count", formats.number(count.shown()));
    }

    /** The unit looked at; null for all that the viewer may see. */
    public String getUnitName() {
        return context.getUnit() == null ? null : units.one(context.getUnit()).name();
    }

    /** What is said when nobody is found. */
    public String getEmptyTitle() {
        var where = context.getUnit() == null ? messages.text("shell.unit.all") : getUnitName();
        return q == null
                ? messages.text("member.list.empty", where)
                : messages.text("member.list.empty.search", q, where);
    }

    /** Every word of the filter of states. */
    public List<String> getStatuses() {
        return Stream.of(
                        Stream.of("MEMBER"),
                        Arrays.stream(Standing.values()).map(Enum::name),
                        Arrays.stream(Participation.values()).map(Enum::name))
                .flatMap(words -> words)
                .toList();
    }

    /** The word for a state of the filter. */
    public String statusText(String word) {
        if ("MEMBER".equals(word)) {
            return messages.text("member.list.status.member");
        }
        var standing = Arrays.stream(Standing.values()).anyMatch(s -> s.name().equals(word));
        return messages.text((standing ? "Standing." : "Participation.") + word);
    }

    public MemberPage getPage() {
        return page;
    }

    public PeopleSummary getSummary() {
        return summary;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = blank(q);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = blank(status);
    }

    public Boolean getReview() {
        return review;
    }

    public void setReview(Boolean review) {
        this.review = Boolean.TRUE.equals(review) ? true : null;
    }

    public MemberGap getGap() {
        return gap;
    }

    public void setGap(MemberGap gap) {
        this.gap = gap;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = blank(after);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = blank(before);
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = blank(end);
    }

    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row == null || row < 1 ? null : row;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
