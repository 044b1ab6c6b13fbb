package vn.sotay.notice.service;

import static vn.sotay.policy.model.PolicyRule.GRANT_NOTICE_DAYS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.notice.model.RoleEndQueries;
import vn.sotay.policy.model.PolicyRepository;

/** Tells holders that their role ends soon, some at once. Called by {@link RoleEndTimer} and the demonstration alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoleEnds {
    private static final int AT_ONCE = 200;

    @Inject
    RoleEndQueries ends;

    @Inject
    NoticeTeller teller;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** @return how many were told; 0 when all know */
    public int tell() {
        var today = LocalDate.now(clock);
        var notice = policies.numbers(today, GRANT_NOTICE_DAYS).get(GRANT_NOTICE_DAYS);
        var untold = ends.untold(today, today.plusDays(notice), AT_ONCE);
        untold.forEach(end -> teller.tell(end.told()));
        return untold.size();
    }
}
