package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** Which columns somebody's lists show; the account remembers it, so it is the same on every machine. */
@Stateless
@RolesAllowed("user")
public class TableService {
    @Inject
    @Any
    Instance<ListColumns> lists;

    @Inject
    ScreenService screen;

    @Inject
    Caller caller;

    /** What a list offers the caller, and what it shows. */
    @Requires(OWN_ACCOUNT)
    public ColumnChoice of(String list) {
        return ColumnChoice.of(offered(list), caller.account().listColumns().getOrDefault(list, List.of()));
    }

    /**
     * Remembers what a list is to show.
     *
     * @param names none for the usual columns
     * @throws InvalidInput for a column that the list does not offer the caller
     */
    @Requires(OWN_ACCOUNT)
    public void choose(String list, Collection<String> names) {
        var choice = ColumnChoice.of(offered(list), names);
        names.stream().filter(name -> choice.named(name).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new InvalidInput("columns", "access.account.columns.unknown", unknown);
        });
        screen.keepColumns(
                list,
                names.isEmpty()
                        ? List.of()
                        : choice.shown().stream().map(ListColumn::name).toList());
    }

    private List<ListColumn> offered(String list) {
        return lists.stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .orElseThrow()
                .choices();
    }
}
