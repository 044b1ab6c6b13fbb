package vn.sotay.roster.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * A row of a list of units that waits to be applied. Of a unit below an aggregate-only committee nothing but the code is
 * staged.
 */
@Entity
public class StagedUnit extends StagedRow {
    @Column(length = 40)
    private String code;

    @Column(length = 40)
    private String superiorCode;

    @Column(nullable = false)
    private int depth;

    @Column(nullable = false)
    private boolean sealed;

    @Column(length = 250)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private RosterMode rosterMode;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "founded_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "founded_precision", length = 10))
    private PartialDate founded;

    private Long unitId;

    /** For the persistence provider. */
    protected StagedUnit() {}

    /**
     * Stages a checked row.
     *
     * @param sealed whether it lies below an aggregate-only committee
     * @param known the unit it speaks of; null for a new one
     */
    public StagedUnit(Long importId, CheckedUnit row, boolean sealed, KnownUnit known) {
        super(importId, row.row());
        this.code = row.code();
        this.superiorCode = row.superior();
        this.depth = row.depth();
        this.sealed = sealed;
        if (!sealed) {
            this.name = row.name();
            this.kind = row.kind();
            this.founded = row.founded();
            this.rosterMode = row.armed() ? RosterMode.AGGREGATE_ONLY : RosterMode.FULL;
        }
        this.unitId = known == null ? null : known.id();
        turn(state(row, known));
    }

    private static StagedState state(CheckedUnit row, KnownUnit known) {
        if (row.findings().isHeld()) {
            return StagedState.HELD;
        }
        if (known == null) {
            return StagedState.ACCEPTED;
        }
        var same = VietnameseText.nfc(known.name()).equals(row.name()) && known.kind() == row.kind();
        return same ? StagedState.UNCHANGED : StagedState.DIFFERS;
    }

    /** Where it differs from the known unit. */
    public List<FieldDifference> compare(KnownUnit known) {
        var differences = new ArrayList<FieldDifference>();
        if (state() == StagedState.DIFFERS) {
            if (!VietnameseText.nfc(known.name()).equals(name)) {
                differences.add(new FieldDifference(UnitColumn.NAME.name(), known.name(), name));
            }
            if (known.kind() != kind) {
                differences.add(
                        new FieldDifference(UnitColumn.KIND.name(), known.kind().officialName(), kind.officialName()));
            }
        }
        return differences;
    }

    /** The code is in the tree already. */
    public void unchanged() {
        turn(StagedState.UNCHANGED);
    }

    /** It is in the tree, as this unit; null for a sealed code. */
    public void applied(Long unit) {
        unitId = unit;
        turn(StagedState.APPLIED);
    }

    /** Its code. */
    public String code() {
        return code;
    }

    /** The code above it; null for the top. */
    public String superiorCode() {
        return superiorCode;
    }

    /** Whether the code alone is kept. */
    public boolean isSealed() {
        return sealed;
    }

    /** Its name; null where sealed. */
    public String name() {
        return name;
    }

    /** Its kind; null where sealed. */
    public UnitKind kind() {
        return kind;
    }

    /** AGGREGATE_ONLY for an armed-forces committee; null where sealed. */
    public RosterMode rosterMode() {
        return rosterMode;
    }

    /** When it was founded; null if not written. */
    public PartialDate founded() {
        return founded;
    }

    /** The unit it speaks of; null for a new one. */
    public Long unitId() {
        return unitId;
    }
}
