package vn.sotay.privacy.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import java.util.Set;
import vn.sotay.privacy.model.RetentionOutcome;
import vn.sotay.privacy.model.RetentionRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** The steps of a night, each in a transaction of its own. Called by the night's work alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionSweep {
    private static final int AT_ONCE = 500;

    @Inject
    RetentionRepository runs;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** Begins. */
    public Long begin() {
        return runs.begin(clock.instant());
    }

    /** What decisions keep. */
    public Set<String> held() {
        return runs.held();
    }

    /** Takes some away. @return how many; 0 when nothing too old is left */
    public int take(RetainedData kind, Period age) {
        return kind.takeAway(age, AT_ONCE);
    }

    /** Writes down what became of one kind. */
    public void note(Long run, String kind, RetentionOutcome outcome, int takenAway) {
        runs.add(run, kind, outcome, takenAway);
    }

    /** Ends, and says so in the trail. */
    public void finish(Long run) {
        runs.finish(run, clock.instant());
        var counts = new StringBuilder();
        runs.results(run).forEach(row -> counts.append(counts.isEmpty() ? "" : " ")
                .append(row.kind())
                .append('=')
                .append(row.outcome() == RetentionOutcome.DONE ? row.takenAway() : row.outcome()));
        facts.fire(new RetentionRan(counts.toString()));
    }
}
