package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** What may sit under what, per preset and time: data, because the levels change with the law (docs/definitions.md, Units). */
@Entity
public class NestingRule extends BaseEntity {
    @Column(nullable = false, length = 20)
    private String preset;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private UnitKind parentKind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private UnitKind childKind;

    @Embedded
    private Period period;

    @Column(length = 200)
    private String source;

    /** For the persistence provider. */
    protected NestingRule() {}

    /** The kind above. */
    public UnitKind parentKind() {
        return parentKind;
    }

    /** The kind that may sit under it. */
    public UnitKind childKind() {
        return childKind;
    }
}
