package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.shared.model.BaseEntity;

/**
 * The code of a unit below an AGGREGATE_ONLY committee. The code alone is kept, so that a row naming it can be refused
 * for the right reason; its name, kind, superior and size are never stored (docs/definitions.md, Units).
 */
@Entity
public class SealedUnitCode extends BaseEntity {
    @Column(nullable = false, unique = true, length = 40)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit committee;

    /** For the persistence provider. */
    protected SealedUnitCode() {}

    /** @param committee the AGGREGATE_ONLY committee above it */
    public SealedUnitCode(String code, Unit committee) {
        this.code = code;
        this.committee = committee;
    }

    /** The code. */
    public String code() {
        return code;
    }
}
