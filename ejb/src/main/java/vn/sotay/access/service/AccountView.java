package vn.sotay.access.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sotay.access.model.Account;

/**
 * An account as its holder sees it.
 *
 * @param locale {@code vi} or {@code en}
 * @param openHelp the keys of the open help panels
 * @param listColumns the chosen columns of lists; a list that is not named shows the usual ones
 * @param factorDueOn from that day on it needs a second factor; null: none is asked for, or it has one
 */
public record AccountView(
        String id,
        String username,
        String displayName,
        String locale,
        Boolean largeText,
        Boolean dark,
        Boolean mustChangePassword,
        List<String> openHelp,
        Map<String, List<String>> listColumns,
        LocalDate factorDueOn)
        implements Serializable {
    static AccountView of(Account account) {
        return new AccountView(
                account.publicId(),
                account.username(),
                account.displayName(),
                account.screen().locale(),
                account.screen().largeText(),
                account.screen().dark(),
                account.mustChangePassword(),
                account.screen().openHelp(),
                account.screen().listColumns(),
                account.factorDueOn().orElse(null));
    }
}
