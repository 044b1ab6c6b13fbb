package vn.sotay.practice.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.practice.model.PracticeView;

/** Begins and ends the caller's own practice; nobody sees another's. */
@Stateless
@RolesAllowed("user")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeService {
    @Inject
    PracticeSteps steps;

    @Inject
    PracticeSweep sweep;

    @Inject
    Exercises exercises;

    @Inject
    Caller caller;

    /** The caller's practice, if one is open. */
    @Requires(OWN_ACCOUNT)
    public Optional<PracticeView> running() {
        return steps.open(caller.username());
    }

    /**
     * Makes a practice branch, or finds the one that is there.
     *
     * @return its public id
     */
    @Requires(value = MEMBER_VIEW, unscoped = "makes a branch that is the caller's alone, aside of every unit")
    public String begin() {
        var me = caller.username();
        return steps.open(me).map(PracticeView::id).orElseGet(() -> make(me));
    }

    /** Two that begin at once have one practice. */
    private String make(String me) {
        try {
            return steps.make(me, home());
        } catch (EJBException faster) {
            return steps.open(me).map(PracticeView::id).orElseThrow(() -> faster);
        }
    }

    /** Ends the caller's practice and takes everything away that was made in it; from then on the caller is among real people. */
    @Requires(OWN_ACCOUNT)
    public void end() {
        var me = caller.username();
        steps.close(me, home());
        caller.practises(null);
        sweep.takeAway(steps.closedOf(me));
    }

    /** What there is to try, and what was done of it; nothing for who does not practise. */
    @Requires(OWN_ACCOUNT)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Exercise> exercises() {
        return caller.isPractising()
                ? caller.grants().stream()
                        .map(HeldGrant::unitId)
                        .findFirst()
                        .map(exercises::of)
                        .orElse(List.of())
                : List.of();
    }

    private String home() {
        return caller.lastingGrants().stream()
                .map(HeldGrant::unitPath)
                .findFirst()
                .orElse(null);
    }
}
