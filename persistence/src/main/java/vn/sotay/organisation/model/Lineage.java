package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;

/** Which unit became which: a dissolved unit's past belongs to its successors (docs/definitions.md, Time). */
@Entity
public class Lineage extends BaseEntity {
    /** How one unit became another. */
    public enum Kind {
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGE,
        /** Only the name changed. */
        RENAME,
        /** Only the superior changed. */
        MOVE,
        /** It ceased, and its past goes to the superior. */
        DISSOLVE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit predecessor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit successor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;

    @Column(name = "successor_share", nullable = false, precision = 7, scale = 6)
    private BigDecimal share;

    @Column(nullable = false)
    private LocalDate happenedOn;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected Lineage() {}

    /** @param share the part of the predecessor that went there, 0 to 1 */
    public Lineage(
            Unit predecessor, Unit successor, Kind kind, BigDecimal share, LocalDate happenedOn, String decision) {
        this.predecessor = predecessor;
        this.successor = successor;
        this.kind = kind;
        this.share = share;
        this.happenedOn = happenedOn;
        this.decision = decision;
    }
}
