package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.organisation.service.UnitChoiceService;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowPage;

/** The sentences of members/list.xhtml, in the reader's language. */
@Named
@RequestScoped
public class MemberListWords {
    private static final Map<MemberSheetColumn, String> SORTS = Map.of(
            MemberSheetColumn.BIRTH, "birth", MemberSheetColumn.UNIT_NAME, "unit", MemberSheetColumn.JOINED, "joined");

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    UnitChoiceService units;

    @Inject
    PageContext context;

    /** What is filtered, each with what is left out of the address without it. */
    public List<ListChip> chips(MemberListFilter filter) {
        var chips = new ArrayList<ListChip>();
        if (filter.getQ() != null) {
            chips.add(new ListChip(messages.text("member.list.chip.q", filter.getQ()), "q"));
        }
        if (filter.getStatus() != null) {
            chips.add(new ListChip(messages.text("member.list.chip.status", status(filter.getStatus())), "status"));
        }
        if (filter.getReview() != null) {
            chips.add(new ListChip(messages.text("member.list.review.yes"), "review"));
        }
        if (filter.getGap() != null) {
            chips.add(new ListChip(messages.text("member.gap." + filter.getGap()), "gap"));
        }
        if (context.getUnit() != null) {
            chips.add(new ListChip(unitName(), PageContext.UNIT));
        }
        return chips;
    }

    /** The people of the unit, in one sentence. */
    public String summary(PeopleSummary summary) {
        return messages.text(
                "member.list.summary", formats.number(summary.members()), formats.number(summary.takingPart()));
    }

    /** How many there are. */
    public String count(RowPage<MemberRow> page) {
        var count = page.count();
        return messages.text(count.isMore() ? "member.list.more" : "member.list.count", formats.number(count.shown()));
    }

    /** What is said when nobody is found. */
    public String emptyTitle(MemberListFilter filter) {
        return filter.getQ() == null
                ? messages.text("member.list.empty", unitName())
                : messages.text("member.list.empty.search", filter.getQ(), unitName());
    }

    /** What to do then. */
    public String emptyText(MemberListFilter filter) {
        return messages.text(filter.isSet() ? "member.list.empty.why" : "member.list.empty.begin");
    }

    /** The word for a state of the filter. */
    public String status(String word) {
        return StatusWords.text(messages.locale(), word);
    }

    /** What a column is called. */
    public String header(MemberSheetColumn column) {
        return ColumnWords.header(messages.locale(), column);
    }

    /** By which word the list is sorted by a column; null where it is not. */
    public String sort(MemberSheetColumn column) {
        return SORTS.get(column);
    }

    /** How a column is laid out. */
    public String style(MemberSheetColumn column) {
        if (column == MemberSheetColumn.JOINED) {
            return "low";
        }
        var isShort = column.field()
                .filter(field -> field.longest() <= MemberField.PHONE.longest())
                .isPresent();
        return isShort || column == MemberSheetColumn.UNIT_CODE ? "" : "wide";
    }

    /** The state that a column shows as a badge; null for a column of text. */
    public Enum<?> badge(MemberSheetRow row, MemberSheetColumn column) {
        return switch (column) {
            case STATE -> row.state();
            case REVIEW -> row.conflict();
            default -> null;
        };
    }

    /** What a column of text says; empty for "not known". */
    public String text(MemberSheetRow row, MemberSheetColumn column) {
        return switch (column) {
            case UNIT_CODE -> row.unitCode();
            case UNIT_NAME -> row.unitName();
            default -> column.field().map(field -> said(field, row.text(field))).orElse("");
        };
    }

    private String said(MemberField field, String text) {
        if (text.isEmpty()) {
            return field == MemberField.CARD_NUMBER ? messages.text("member.card.none") : "";
        }
        return MemberWords.said(messages, field, text);
    }

    private String unitName() {
        return context.getUnit() == null
                ? messages.text("shell.unit.all")
                : units.one(context.getUnit()).name();
    }
}
