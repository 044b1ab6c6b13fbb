package vn.sotay.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.service.SheetHead;

/** What stands in the sheet of a list: the chosen columns of its lines, read page by page. */
@ApplicationScoped
class ExportLines {
    private static final int PAGE = 500;

    @Inject
    ExportLists lists;

    @Inject
    ExportColumns columns;

    @Inject
    MemberLines members;

    /** The chosen columns. */
    List<SheetHead> heads(ExportRequest request) {
        return columns.named(request.list(), request.columns());
    }

    /** Writes the lines as they are now, with the rights that the caller has now. */
    void write(ExportRequest request, List<SheetHead> heads, ListSheet sheet) throws IOException {
        if (request.list() == ExportList.MEMBERS) {
            members.write(request, heads, sheet);
            return;
        }
        var source = lists.source(request.list());
        var places = heads.stream().map(source.heads()::indexOf).toList();
        var asked = ExportLists.asked(request.filter(), request.unit());
        var lines = source.lines(asked, Edge.FIRST, PAGE);
        while (!lines.isEmpty()) {
            for (var line : lines) {
                sheet.add(line.at(places));
            }
            lines = lines.size() < PAGE
                    ? List.of()
                    : source.lines(asked, Edge.after(lines.get(lines.size() - 1).id()), PAGE);
        }
    }
}
