package vn.sotay.duplicate.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.duplicate.model.PairKeeper;
import vn.sotay.duplicate.model.PairRepository;
import vn.sotay.duplicate.model.SearchResult;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/** The search of the whole province. Called by {@link DuplicateTimer} and the demonstration alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DuplicateSearches {
    @Inject
    PairKeeper keeper;

    @Inject
    PairRepository pairs;

    @Inject
    Clock clock;

    /** Compares everybody in the province with each other. */
    public SearchResult province() {
        var scope = new Scope(List.of(PathRange.PROVINCE));
        var result = keeper.search(scope, LocalDate.now(clock), clock.instant());
        pairs.last().finished(result, clock.instant());
        return result;
    }
}
