package vn.sotay.organisation.model;

import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Origin;

/** Units for tests without a database: they get the key that a database would give. */
public final class TestUnits {
    private TestUnits() {}

    /** A unit under a superior (null: the top). */
    public static Unit unit(long id, String code, UnitKind kind, Unit superior) {
        var unit = new Unit(code, "Tổ chức " + code, kind, LocalDate.of(2024, 1, 1), Origin.ENTERED);
        giveId(unit, id);
        unit.hangUnder(superior);
        return unit;
    }

    /** Makes it an aggregate-only committee. */
    public static Unit sealed(Unit unit) {
        unit.keep(RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT);
        return unit;
    }

    /** Gives an entity the key that a database would give. */
    public static <E extends BaseEntity> E giveId(E entity, long id) {
        try {
            var field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
