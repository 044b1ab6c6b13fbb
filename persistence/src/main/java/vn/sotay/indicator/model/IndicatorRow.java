package vn.sotay.indicator.model;

import java.io.Serializable;
import java.util.List;

/**
 * What an indicator says of a unit.
 *
 * @param code {@code ADOPT_REGISTERED}
 * @param numerator whom it counts
 * @param policy the code of the policy that says out of whom
 * @param edition its number
 * @param exclusions whom the policy leaves out, in its order
 * @param tally the figure
 */
public record IndicatorRow(
        String code, Numerator numerator, String policy, int edition, List<Exclusion> exclusions, Tally tally)
        implements Serializable {
    IndicatorRow(Indicator indicator, Tally tally) {
        this(
                indicator.code(),
                indicator.numerator(),
                indicator.policy().code(),
                indicator.policy().edition(),
                indicator.policy().exclusions(),
                tally);
    }
}
