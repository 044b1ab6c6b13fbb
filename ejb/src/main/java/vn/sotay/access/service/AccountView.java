package vn.sotay.access.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.access.model.Account;

/** An account as its holder sees it: {@code locale} is {@code vi} or {@code en}; {@code openHelp} names the open help panels. */
public record AccountView(
        String id,
        String username,
        String displayName,
        String locale,
        Boolean largeText,
        Boolean dark,
        Boolean mustChangePassword,
        List<String> openHelp)
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
                account.screen().openHelp());
    }
}
