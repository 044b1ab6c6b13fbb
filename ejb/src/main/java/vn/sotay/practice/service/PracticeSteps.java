package vn.sotay.practice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.practice.model.Practice;
import vn.sotay.practice.model.PracticeRepository;
import vn.sotay.practice.model.PracticeView;
import vn.sotay.shared.model.AuditedFact;

/**
 * The steps of making and taking away, each in a transaction of its own. Called by {@link PracticeService} and {@link
 * PracticeTimer} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PracticeSteps {
    private static final int AT_ONCE = 200;

    @Inject
    PracticeRepository practices;

    @Inject
    AccountRepository accounts;

    @Inject
    PracticeMaker maker;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** The open practice of an account. */
    public Optional<PracticeView> open(String username) {
        return practices.open(username, LocalDate.now(clock));
    }

    /**
     * Makes one.
     *
     * @param home where the person really works; null if nowhere
     * @throws jakarta.ejb.EJBException if there is one already
     */
    public String make(String username, String home) {
        var today = LocalDate.now(clock);
        practices.openOf(username).stream()
                .filter(practice -> practice.isOver(today)) // and no night has been since
                .forEach(Practice::close);
        practices.flush();
        var practice = maker.make(accounts.get(username));
        facts.fire(PracticeFact.of("started", practice, home));
        return practice.publicId();
    }

    /** Closes what an account has open. */
    public void close(String username, String home) {
        for (var practice : practices.openOf(username)) {
            practice.close();
            facts.fire(PracticeFact.of("ended", practice, home));
        }
    }

    /** Closes those whose time is over. */
    public void closeOver() {
        var over = practices.closeOver(LocalDate.now(clock));
        if (over > 0) {
            facts.fire(PracticeFact.over(over));
        }
    }

    /** Those that are closed and not yet gone. */
    public List<Long> closed() {
        return practices.closed();
    }

    /** Those of an account. */
    public List<Long> closedOf(String username) {
        return practices.closedOf(username);
    }

    /** Takes some of what a closed one made away. @return whether something may be left */
    public boolean takeAway(Long key) {
        return practices.takeAway(key, AT_ONCE);
    }
}
