package vn.sotay.aggregate.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;

/**
 * What a unit without a roster says of its people at the end of a month, in persons.
 *
 * @param official official members
 * @param probationary probationary members
 * @param exempt of both, those who are exempt from activities
 * @param registered of both, those who have registered for the handbook
 */
@Embeddable
public record TotalsForm(int official, int probationary, int exempt, int registered) implements Serializable {
    /** No unit below a province has more. */
    public static final int MOST = 99_999;

    /** Nobody. */
    public static final TotalsForm NONE = new TotalsForm(0, 0, 0, 0);

    /** Official and probationary members. */
    public int members() {
        return official + probationary;
    }

    /** Both together. */
    TotalsForm plus(TotalsForm other) {
        return new TotalsForm(
                official + other.official,
                probationary + other.probationary,
                exempt + other.exempt,
                registered + other.registered);
    }

    /**
     * A form that was filled in.
     *
     * @param official null where nothing was typed; so the others
     * @throws InvalidInput naming each field that is missing, out of range, or more than the members
     */
    public static TotalsForm of(Integer official, Integer probationary, Integer exempt, Integer registered) {
        var faults = new ArrayList<FieldError>();
        range(faults, "official", official);
        range(faults, "probationary", probationary);
        range(faults, "exempt", exempt);
        range(faults, "registered", registered);
        InvalidInput.throwIfAny(faults);
        var form = new TotalsForm(official, probationary, exempt, registered);
        part(faults, "exempt", exempt, form.members());
        part(faults, "registered", registered, form.members());
        InvalidInput.throwIfAny(faults);
        return form;
    }

    private static void range(List<FieldError> faults, String field, Integer number) {
        if (number == null) {
            faults.add(FieldError.of(field, "shared.required"));
        } else if (number < 0 || number > MOST) {
            faults.add(FieldError.of(field, "aggregate.range", MOST));
        }
    }

    private static void part(List<FieldError> faults, String field, int number, int members) {
        if (number > members) {
            faults.add(FieldError.of(field, "aggregate.part", members));
        }
    }
}
