package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.shared.web.Links;
import vn.sotay.shared.web.Looks;

/** Puts people into words before the page is rendered: it then reads 25 lines and asks nothing more. */
@RequestScoped
class MemberLines {
    private static final String PAGE = "/members/member";

    @Inject
    MemberListWords words;

    @Inject
    Looks looks;

    @Inject
    Links links;

    List<MemberLine> of(List<MemberSheetRow> rows, List<MemberSheetColumn> columns) {
        var heads = columns.stream()
                .map(one -> new MemberLine.Column(words.header(one), words.style(one)))
                .toList();
        return rows.stream().map(row -> line(row, columns, heads)).toList();
    }

    private MemberLine line(MemberSheetRow row, List<MemberSheetColumn> columns, List<MemberLine.Column> heads) {
        var cells = IntStream.range(0, columns.size())
                .mapToObj(i -> cell(row, columns.get(i), heads.get(i)))
                .toList();
        return new MemberLine(links.to(PAGE, row.id()), row.details().fullName(), cells);
    }

    private MemberLine.Cell cell(MemberSheetRow row, MemberSheetColumn column, MemberLine.Column head) {
        var state = words.badge(row, column);
        return new MemberLine.Cell(head, words.text(row, column), state == null ? null : badge(state, column));
    }

    private MemberLine.Badge badge(Enum<?> state, MemberSheetColumn column) {
        var style = "badge " + looks.tone(state) + (column == MemberSheetColumn.STATE ? " bare" : "");
        return new MemberLine.Badge(style, "pi " + looks.icon(state), looks.text(state));
    }
}
