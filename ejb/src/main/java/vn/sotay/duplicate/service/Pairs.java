package vn.sotay.duplicate.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.sotay.access.service.Refusals;
import vn.sotay.duplicate.model.DuplicatePair;
import vn.sotay.duplicate.model.PairRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;

/** Pairs to be decided about: those both of whose records lie in the scope. */
@ApplicationScoped
class Pairs {
    @Inject
    PairRepository pairs;

    @Inject
    Refusals refusals;

    /** @throws NotFound {@code duplicate.notFound}, also for what others decide */
    DuplicatePair get(String id, Scope scope) {
        try {
            return pairs.get(id == null ? "" : id, scope);
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(MEMBER_EDIT), "duplicate");
            throw elsewhere;
        }
    }

    /**
     * As {@link #get}, as it was read.
     *
     * @throws StaleVersion if the pair or one of its records was changed since
     */
    DuplicatePair get(String id, String stamp, Scope scope) {
        var pair = get(id, scope);
        if (!stamp(pair).equals(stamp)) {
            throw new StaleVersion();
        }
        return pair;
    }

    static String stamp(DuplicatePair pair) {
        return pair.version() + "-" + pair.first().version() + "-"
                + pair.second().version();
    }
}
