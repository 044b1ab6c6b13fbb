package vn.sotay.aggregate.model;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * All units without a roster as one line of a month: what the province sees of them, and nothing else.
 *
 * @param month {@code 2024-09}
 * @param units how many such units there were at the end of the month
 * @param sent how many of them have sent their total
 * @param members official and probationary; null where it is not told, as the others
 * @param official official members
 * @param exempt exempt from activities
 * @param registered registered for the handbook
 */
public record ForcesLine(
        String month, int units, int sent, Integer members, Integer official, Integer exempt, Integer registered)
        implements Serializable {
    /** One alone would stand there by itself. */
    private static final int FEWEST_UNITS = 2;

    /**
     * The line of a month.
     *
     * @param units how many such units there were
     * @param totals what was sent, in any order
     */
    public static ForcesLine of(YearMonth month, int units, List<TotalsForm> totals) {
        if (totals.size() < units || units < FEWEST_UNITS) {
            return new ForcesLine(month.toString(), units, totals.size(), null, null, null, null);
        }
        var sum = totals.stream().reduce(TotalsForm.NONE, TotalsForm::plus);
        var members = sum.members();
        return new ForcesLine(
                month.toString(),
                units,
                totals.size(),
                Suppression.whole(members),
                Suppression.part(sum.official(), members),
                Suppression.part(sum.exempt(), members),
                Suppression.part(sum.registered(), members));
    }

    /** Whether all have sent. */
    public boolean isComplete() {
        return sent == units;
    }

    /** Probationary members; null where they are not told. */
    public Integer probationary() {
        return official == null ? null : members - official;
    }

    /** Those who have not registered; null where they are not told. */
    public Integer unregistered() {
        return registered == null ? null : members - registered;
    }
}
