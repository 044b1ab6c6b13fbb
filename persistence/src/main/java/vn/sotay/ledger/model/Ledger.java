package vn.sotay.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** The numbers of one kind of document of one committee in one year. Its row is locked while a number is taken. */
@Entity
public class Ledger extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private DocumentType type;

    @Column(nullable = false, updatable = false, length = 20)
    private String body;

    @Column(name = "ledger_year", nullable = false, updatable = false)
    private int year;

    @Column(nullable = false)
    private int lastNumber;

    /** For the persistence provider. */
    protected Ledger() {}

    /**
     * An empty ledger.
     *
     * @param body the code of the committee in its symbols: TU, HU, ĐU
     */
    public Ledger(Unit unit, DocumentType type, String body, int year) {
        this.unit = unit;
        this.type = type;
        this.body = body;
        this.year = year;
    }

    /**
     * The next number. Called on a locked row only.
     *
     * @param today decides whether the year is still open
     * @throws RuleViolation {@code ledger.over}: numbers are given in their year alone
     */
    LedgerNumber take(String subject, String username, LocalDate today, Instant now) {
        if (today.getYear() != year) {
            throw new RuleViolation("ledger.over", Integer.toString(year));
        }
        lastNumber++;
        return new LedgerNumber(this, lastNumber, subject, username, now);
    }

    /** A number as it stands on the document, {@code 127-QĐ/TU}. */
    public String printed(int number) {
        return number + "-" + symbol();
    }

    /** What stands behind the number, {@code QĐ/TU}. */
    public String symbol() {
        return type.symbol() + "/" + body;
    }

    /** The year of its documents. */
    public int year() {
        return year;
    }

    /** Whose it is. */
    public Unit unit() {
        return unit;
    }

    /** The number that was taken last; 0 before the first. */
    public int lastNumber() {
        return lastNumber;
    }
}
