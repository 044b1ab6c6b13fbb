package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.ScreenPreferences;
import vn.sotay.shared.model.InvalidInput;

/** How people like their screen; the account remembers it, so it is the same on every machine. */
@Stateless
@RolesAllowed("user")
public class ScreenService {
    private static final Pattern HELP = Pattern.compile("[a-zA-Z.]{1,60}");
    private static final Pattern LIST = Pattern.compile("[a-z]{1,20}");
    private static final Pattern COLUMN = Pattern.compile("[A-Z_]{1,30}");
    private static final Set<String> LOCALES = Set.of("vi", "en");

    @Inject
    AccountRepository accounts;

    @Inject
    Caller caller;

    /** How the holder likes the screen: language {@code vi} or {@code en}, large text, dark. */
    @Requires(OWN_ACCOUNT)
    public void prefer(String locale, boolean largeText, boolean dark) {
        if (!LOCALES.contains(locale)) {
            throw new InvalidInput("locale", "access.account.locale");
        }
        own().prefer(locale, largeText, dark);
        caller.refresh();
    }

    /** Remembers whether the help of a page is open; {@code key} is that of its texts. */
    @Requires(OWN_ACCOUNT)
    public void keepHelp(String key, boolean open) {
        if (key == null || !HELP.matcher(key).matches()) {
            throw new InvalidInput("help", "access.account.help");
        }
        own().keepHelp(key, open);
        caller.refresh();
    }

    /**
     * Remembers which columns a list shows.
     *
     * @param list its word, as {@code members}
     * @param columns their names; none for the usual ones
     */
    @Requires(OWN_ACCOUNT)
    public void keepColumns(String list, List<String> columns) {
        if (!LIST.matcher(list).matches() || !columns.stream().allMatch(COLUMN.asMatchPredicate())) {
            throw new InvalidInput("columns", "access.account.columns");
        }
        own().keepColumns(list, columns);
        caller.refresh();
    }

    private ScreenPreferences own() {
        return accounts.get(caller.username()).screen();
    }
}
