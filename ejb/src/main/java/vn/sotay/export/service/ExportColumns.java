package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.TableService;
import vn.sotay.export.model.ExportList;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.service.SheetHead;

/** The columns of lists that leave: each list has a closed set, from which somebody chooses. */
@ApplicationScoped
class ExportColumns {
    @Inject
    ExportLists lists;

    @Inject
    TableService tables;

    @Inject
    Caller caller;

    /** What the caller may choose of a list of this unit. */
    List<SheetHead> offered(ExportList list, Unit unit) {
        var sensitive = seesAll(unit);
        return lists.heads(list).stream()
                .filter(head -> sensitive || !head.column().sensitive())
                .toList();
    }

    /** Of these columns those that the page of the list shows the caller. */
    List<String> standing(ExportList list, List<SheetHead> offered) {
        var table = tables.of(list.word());
        return offered.stream()
                .filter(head -> head.stands(table::shows))
                .map(SheetHead::name)
                .toList();
    }

    /**
     * What is asked for, in the order of the sheet; the usual columns if nothing is.
     *
     * @throws InvalidInput for a column that the list does not have, or that the caller may not see
     */
    List<SheetHead> asked(OrderExport order, Unit unit) {
        var all = lists.heads(order.list());
        order.columns().stream()
                .filter(name -> all.stream().noneMatch(head -> head.isNamed(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput("columns", "export.columns.unknown", name, words(all));
                });
        var asked = all.stream()
                .filter(head -> order.columns().isEmpty()
                        ? head.column().usual()
                        : order.columns().stream().anyMatch(head::isNamed))
                .toList();
        if (isSensitive(asked) && !seesAll(unit)) {
            throw new InvalidInput("columns", "export.columns.denied");
        }
        return asked;
    }

    /** The columns of these names, in the order of the sheet; names that the list no longer has are left out. */
    List<SheetHead> named(ExportList list, List<String> names) {
        return lists.heads(list).stream()
                .filter(head -> names.contains(head.name()))
                .toList();
    }

    /** Whether something is among them that only a second person lets go. */
    static boolean isSensitive(List<SheetHead> heads) {
        return heads.stream().anyMatch(head -> head.column().sensitive());
    }

    private boolean seesAll(Unit unit) {
        return caller.scope(MEMBER_VIEW_SENSITIVE).contains(unit.path());
    }

    private static String words(List<SheetHead> heads) {
        return heads.stream().map(SheetHead::word).collect(Collectors.joining(", "));
    }
}
