package vn.sotay.organisation.model;

import java.util.Map;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.RowOrders;

/** Where a list finds what it filters and sorts by: on the unit for today, in its history for another day. */
enum UnitColumns {
    TODAY("u.path", "u.code", "u.kind", "u.foldedName", "u.sortKey", "Unit e where e.code = :edge"),
    ON_A_DAY(
            "q.path",
            "n.code",
            "n.kind",
            "n.foldedName",
            "n.sortKey",
            "UnitName e where e.code = :edge and e.period.validFrom <= :day and e.period.validTo > :day");

    final String path;
    final String code;
    final String kind;
    final String foldedName;

    /** By code, by path, or by name, which rows share: {@code idx_unit_order}. A row at an edge is named by its code. */
    private final RowOrders orders;

    UnitColumns(String path, String code, String kind, String foldedName, String sortKey, String atEdge) {
        this.path = path;
        this.code = code;
        this.kind = kind;
        this.foldedName = foldedName;
        orders = new RowOrders(
                UnitFilter.BY_PATH,
                Map.of(
                        UnitFilter.BY_PATH,
                        RowOrder.by(path, ":edge"),
                        UnitFilter.BY_CODE,
                        RowOrder.by(code, ":edge"),
                        UnitFilter.BY_NAME,
                        RowOrder.by(sortKey, "select e.sortKey from " + atEdge).thenBy(code, ":edge")));
    }

    RowOrder order(String sort) {
        return orders.named(sort);
    }
}
