package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.shared.model.BaseEntity;

/** What a run did with one kind of data. */
@Entity
public class RetentionResult extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RetentionRun run;

    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private RetentionOutcome outcome;

    @Column(nullable = false, updatable = false)
    private int takenAway;

    /** For the persistence provider. */
    protected RetentionResult() {}

    /** @param kind the name of the data, as in {@code retention.<kind>} of the rules */
    public RetentionResult(RetentionRun run, String kind, RetentionOutcome outcome, int takenAway) {
        this.run = run;
        this.kind = kind;
        this.outcome = outcome;
        this.takenAway = takenAway;
    }
}
