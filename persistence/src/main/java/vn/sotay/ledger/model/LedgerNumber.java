package vn.sotay.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** One number of a ledger, for good: issued, or cancelled with a reason. */
@Entity
public class LedgerNumber extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ledger ledger;

    @Column(name = "ledger_no", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private NumberState state = NumberState.RESERVED;

    /** What the document is about (trích yếu). */
    @Column(nullable = false, updatable = false, length = 250)
    private String subject;

    @Column(nullable = false, updatable = false, length = 60)
    private String takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    private LocalDate issuedOn;

    @Column(length = 250)
    private String cancelReason;

    @Column(length = 60)
    private String endedBy;

    private Instant endedAt;

    /** For the persistence provider. */
    protected LedgerNumber() {}

    LedgerNumber(Ledger ledger, int number, String subject, String username, Instant now) {
        this.ledger = ledger;
        this.number = number;
        this.subject = subject;
        this.takenBy = username;
        this.takenAt = now;
    }

    /**
     * The document was signed and has it.
     *
     * @param day the date on the document
     * @throws RuleViolation {@code ledger.illegal}
     */
    public void issue(LocalDate day, String username, Instant now) {
        state = state.to(NumberState.ISSUED);
        issuedOn = day;
        endedBy = username;
        endedAt = now;
    }

    /**
     * No document has it.
     *
     * @throws RuleViolation {@code ledger.illegal}
     */
    public void cancel(String reason, String username, Instant now) {
        state = state.to(NumberState.CANCELLED);
        cancelReason = reason;
        endedBy = username;
        endedAt = now;
    }

    /** As it stands on the document. */
    public String printed() {
        return ledger.printed(number);
    }

    /** Where it stands. */
    public Ledger ledger() {
        return ledger;
    }

    /** Its place. */
    public int number() {
        return number;
    }
}
