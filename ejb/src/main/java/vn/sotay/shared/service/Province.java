package vn.sotay.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;

/** Which province this is: read once after the set-up, since nothing changes it afterwards. */
@ApplicationScoped
public class Province {
    private record Facts(String name, boolean demonstration, String pageKey) {
        static Facts of(Installation installation) {
            return new Facts(installation.provinceName(), installation.isDemonstration(), installation.pageKey());
        }
    }

    @Inject
    InstallationRepository installations;

    private volatile Facts facts;

    /** Its name; empty before the set-up. */
    public Optional<String> name() {
        return facts().map(Facts::name);
    }

    /** Whether everything here is made up. */
    public boolean isDemonstration() {
        return facts().map(Facts::demonstration).orElse(false);
    }

    /** The secret by which pages of this installation are known again; empty before the set-up. */
    public Optional<String> pageKey() {
        return facts().map(Facts::pageKey);
    }

    private Optional<Facts> facts() {
        if (facts == null) {
            installations.current().ifPresent(found -> facts = Facts.of(found));
        }
        return Optional.ofNullable(facts);
    }
}
