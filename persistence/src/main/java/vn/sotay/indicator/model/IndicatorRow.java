package vn.sotay.indicator.model;

import java.io.Serializable;
import java.util.List;

/**
 * What an indicator says of a unit.
 *
 * @param yardstick which indicator, and how much is enough
 * @param policy the code of the policy that says out of whom
 * @param edition its number
 * @param exclusions whom the policy leaves out, in its order
 * @param source where the rule of the policy stands
 * @param tally the figure
 */
public record IndicatorRow(
        Yardstick yardstick, String policy, int edition, List<Exclusion> exclusions, String source, Tally tally)
        implements Serializable {
    IndicatorRow(Indicator indicator, Tally tally) {
        this(
                indicator.yardstick(),
                indicator.policy().code(),
                indicator.policy().edition(),
                indicator.policy().exclusions(),
                indicator.policy().source(),
                tally);
    }

    /** {@code ADOPT_REGISTERED}. */
    public String code() {
        return yardstick.code();
    }

    /** Whom it counts. */
    public Numerator numerator() {
        return yardstick.numerator();
    }
}
