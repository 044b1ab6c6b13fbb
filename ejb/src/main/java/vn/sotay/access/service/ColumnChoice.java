package vn.sotay.access.service;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sotay.shared.model.ListColumn;

/**
 * The columns of somebody's list.
 *
 * @param offered what may be chosen, in the order of the table
 * @param shown what is
 */
public record ColumnChoice(List<ListColumn> offered, List<ListColumn> shown) implements Serializable {
    /** What is offered, and of it what was chosen; the usual columns if nothing was, or nothing that is there still. */
    static ColumnChoice of(List<ListColumn> offered, Collection<String> chosen) {
        var some = offered.stream().filter(one -> chosen.contains(one.name())).toList();
        return new ColumnChoice(
                offered,
                some.isEmpty() ? offered.stream().filter(ListColumn::usual).toList() : some);
    }

    /** The column of this name; empty if the list offers none. */
    public Optional<ListColumn> named(String name) {
        return offered.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether a column is shown. */
    public boolean shows(String name) {
        return shown.stream().anyMatch(one -> one.name().equals(name));
    }
}
