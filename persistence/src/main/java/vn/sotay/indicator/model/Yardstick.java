package vn.sotay.indicator.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sotay.indicator.model.Indicator.Direction;
import vn.sotay.indicator.model.Indicator.Level;

/**
 * How much of an indicator is enough.
 *
 * @param code of the indicator
 * @param target the share that is asked for, 0 to 1
 * @param threshold beyond it a unit is behind, 0 to 1
 */
public record Yardstick(String code, Numerator numerator, Direction direction, BigDecimal target, BigDecimal threshold)
        implements Serializable {
    /** How many steps there are from far behind to reached. */
    public static final int STEPS = 5;

    private static final BigDecimal LITTLE = new BigDecimal("0.1");
    private static final BigDecimal MUCH = new BigDecimal("0.3");

    /** How a share stands against the target. */
    public Level level(BigDecimal share) {
        var sign = direction == Direction.UP ? 1 : -1;
        if (sign * share.compareTo(target) >= 0) {
            return Level.REACHED;
        }
        return sign * share.compareTo(threshold) >= 0 ? Level.NEAR : Level.BEHIND;
    }

    /** The same for a figure; empty where there is no source for it or nobody in the denominator. */
    public Optional<Level> level(Tally tally) {
        return numerator.isCollected() ? tally.share().map(this::level) : Optional.empty();
    }

    /** From 1, far behind, to {@link #STEPS}, reached; 0 where there is no share. */
    public int step(Tally tally) {
        return level(tally)
                .map(level -> switch (level) {
                    case REACHED -> STEPS;
                    case NEAR -> STEPS - 1;
                    case BEHIND -> behind(tally.share().orElseThrow());
                })
                .orElse(0);
    }

    private int behind(BigDecimal share) {
        var gap = share.subtract(threshold).abs();
        if (gap.compareTo(LITTLE) <= 0) {
            return STEPS - 2;
        }
        return gap.compareTo(MUCH) <= 0 ? STEPS - 3 : 1;
    }
}
