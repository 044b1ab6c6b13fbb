package vn.sotay.duplicate.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.duplicate.model.PairKeeper;
import vn.sotay.duplicate.model.PairRepository;
import vn.sotay.duplicate.model.PairRow;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.duplicate.model.SearchResult;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** Looks for people who are there twice in the caller's part of the tree, and remembers who is not. */
@Stateless
@RolesAllowed("user")
public class DuplicateService {
    @Inject
    Pairs mine;

    @Inject
    PairRepository pairs;

    @Inject
    PairKeeper keeper;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** The pairs in one state of which the caller may change both records, the likest first. */
    @Requires(MEMBER_EDIT)
    public List<PairRow> list(PairState state, Edge edge, int limit) {
        return pairs.list(caller.scope(MEMBER_EDIT), state, edge, limit);
    }

    /** How many that is. */
    @Requires(MEMBER_EDIT)
    public RowCount count(PairState state) {
        return pairs.count(caller.scope(MEMBER_EDIT), state);
    }

    /** Compares everybody in the caller's part of the tree with each other, now. */
    @Requires(MEMBER_EDIT)
    public SearchResult search() {
        var scope = caller.scope(MEMBER_EDIT);
        var result = keeper.search(scope, LocalDate.now(clock), clock.instant());
        scope.ranges().forEach(range -> facts.fire(DuplicateFact.searched(range.lo(), result.people())));
        return result;
    }

    /**
     * They are two people; no search asks again.
     *
     * @throws NotFound {@code duplicate.notFound}, also for what others decide
     * @throws StaleVersion if the pair or one of its records was changed since it was read
     * @throws RuleViolation {@code duplicate.illegal}
     */
    @Requires(MEMBER_EDIT)
    public void notTheSame(String id, String stamp) {
        var pair = mine.get(id, stamp, caller.scope(MEMBER_EDIT));
        keeper.notTheSame(pair, caller.username(), clock.instant());
        facts.fire(DuplicateFact.of("notSame", pair));
    }

    /** Takes back that they are two people; throws as {@link #notTheSame}. */
    @Requires(MEMBER_EDIT)
    public void reopen(String id, String stamp) {
        var pair = mine.get(id, stamp, caller.scope(MEMBER_EDIT));
        pair.reopen(caller.username(), clock.instant());
        facts.fire(DuplicateFact.of("reopened", pair));
    }
}
