package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.LIST_EXPORT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetQueries;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberService;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.service.SheetHead;

/** The people of an export, in the chosen columns, masked where the caller's right does not reach. */
@ApplicationScoped
class MemberLines {
    private static final int PAGE = 500;
    private static final int NARROW = 15;
    private static final int WIDE = 26;
    private static final int WIDEST = 36;

    @Inject
    MemberService members;

    @Inject
    MemberSheetQueries sheets;

    @Inject
    Caller caller;

    /** The columns, each with the name that JSON gives it; what has to be looked at leaves only when it is asked for. */
    static List<SheetHead> heads() {
        return Arrays.stream(MemberSheetColumn.values()).map(MemberLines::head).toList();
    }

    private static SheetHead head(MemberSheetColumn column) {
        var seen =
                switch (column) {
                    case FULL_NAME -> SheetHead.ALWAYS;
                    case REVIEW -> SheetHead.NEVER;
                    default -> column.name();
                };
        return column.field()
                .map(field -> new SheetHead(column.leaving(), field.key(), seen, width(column)))
                .orElseGet(() -> new SheetHead(column.leaving(), seen, width(column)));
    }

    private static int width(MemberSheetColumn column) {
        return switch (column) {
            case FULL_NAME, OCCUPATION, PARTY_POSITION, REVIEW -> WIDE;
            case UNIT_NAME, NATIVE_PLACE, RESIDENCE, NOTE -> WIDEST;
            default -> NARROW;
        };
    }

    void write(ExportRequest request, List<SheetHead> heads, ListSheet sheet) throws IOException {
        var allowed = caller.scope(LIST_EXPORT);
        var whole = caller.scope(MEMBER_VIEW_SENSITIVE);
        var query = query(request);
        var columns = heads.stream()
                .map(head -> MemberSheetColumn.valueOf(head.name()))
                .toList();
        for (var rows = members.page(query, Edge.FIRST, PAGE); !rows.isEmpty(); rows = next(query, rows)) {
            for (var row : sheets.rows(rows)) {
                if (allowed.contains(row.homePath())) {
                    sheet.add(cells(row.seen(whole.contains(row.homePath())), columns));
                }
            }
        }
    }

    private List<MemberRow> next(MemberListQuery query, List<MemberRow> rows) {
        return rows.size() < PAGE
                ? List.of()
                : members.page(query, Edge.after(rows.get(rows.size() - 1).id()), PAGE);
    }

    private static MemberListQuery query(ExportRequest request) {
        return ExportLists.members(request.filter(), request.unit());
    }

    private static List<Serializable> cells(MemberSheetRow row, List<MemberSheetColumn> columns) {
        var cells = new ArrayList<Serializable>();
        columns.forEach(column -> cells.add(cell(row, column)));
        return cells;
    }

    private static Serializable cell(MemberSheetRow row, MemberSheetColumn column) {
        return switch (column) {
            case STATE -> row.state();
            case REVIEW -> row.conflict();
            case UNIT_CODE -> row.unitCode();
            case UNIT_NAME -> row.unitName();
            case BIRTH -> row.details().birth();
            case JOINED -> row.details().joined();
            case OFFICIAL -> row.details().official();
            case SEX -> row.details().sex();
            case SMARTPHONE -> row.details().smartphone();
            default -> column.field().map(field -> text(row, field)).orElse("");
        };
    }

    /** The card number as printed: text, because it begins with zeros. */
    private static String text(MemberSheetRow row, MemberField field) {
        var text = row.text(field);
        return field == MemberField.CARD_NUMBER
                ? CardNumber.of(text).map(CardNumber::printed).orElse(text)
                : text;
    }
}
