package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.sotay.shared.model.VietnameseText;

/** What a unit was called, which code it had and what kind it was, for a time: all three change. */
@Entity
public class UnitName extends Dated {
    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 250)
    private String name;

    @Column(nullable = false, length = 250)
    private String foldedName;

    @Column(nullable = false, length = 200)
    private String sortKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private UnitKind kind;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected UnitName() {}

    UnitName(Unit unit, LocalDate from, String decision) {
        super(unit, from);
        this.code = unit.code();
        this.name = unit.name();
        this.foldedName = VietnameseText.fold(unit.name());
        this.sortKey = VietnameseText.titleKey(unit.name());
        this.kind = unit.kind();
        this.decision = decision;
    }

    /** The code in that time. */
    public String code() {
        return code;
    }

    /** The name in that time. */
    public String name() {
        return name;
    }

    /** The kind in that time. */
    public UnitKind kind() {
        return kind;
    }
}
