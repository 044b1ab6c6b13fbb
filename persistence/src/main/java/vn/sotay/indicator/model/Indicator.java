package vn.sotay.indicator.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.BaseEntity;

/** A share of people that is followed: whom it counts, out of whom, and how much is enough. */
@Entity
public class Indicator extends BaseEntity {
    /** Which way is better. */
    public enum Direction {
        /** The more the better. */
        UP,
        /** The less the better. */
        DOWN
    }

    /** How a value stands against its target. */
    public enum Level {
        /** The target is reached. */
        REACHED,
        /** Not reached, and on this side of the threshold. */
        NEAR,
        /** Beyond the threshold: behind. */
        BEHIND
    }

    @Column(nullable = false, unique = true, length = 40)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Numerator numerator;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private DenominatorPolicy policy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Direction direction;

    @Column(nullable = false, precision = 7, scale = 6)
    private BigDecimal target;

    @Column(nullable = false, precision = 7, scale = 6)
    private BigDecimal threshold;

    /** For the persistence provider. */
    protected Indicator() {}

    /**
     * @param target the share that is asked for, 0 to 1
     * @param threshold beyond it a unit is behind, 0 to 1
     */
    public Indicator(
            String code,
            Numerator numerator,
            DenominatorPolicy policy,
            Direction direction,
            BigDecimal target,
            BigDecimal threshold) {
        this.code = code;
        this.numerator = numerator;
        this.policy = policy;
        this.direction = direction;
        this.target = target;
        this.threshold = threshold;
    }

    /** {@code ADOPT_REGISTERED}. */
    public String code() {
        return code;
    }

    /** Whom it counts. */
    public Numerator numerator() {
        return numerator;
    }

    /** Out of whom. */
    public DenominatorPolicy policy() {
        return policy;
    }

    /** The share that is asked for, 0 to 1. */
    public BigDecimal target() {
        return target;
    }

    /** What a number of people in one situation adds to the figure of their unit. */
    public Tally tally(Situation situation, long people) {
        var left = policy.leavesOut(situation);
        if (left.isPresent()) {
            return Tally.leftOut(left.get(), people);
        }
        return new Tally(
                numerator.counts(situation) ? people : 0,
                people,
                0,
                0,
                0,
                0,
                situation.smartphone() == Smartphone.UNKNOWN ? people : 0);
    }

    /** How much is enough. */
    public Yardstick yardstick() {
        return new Yardstick(code, numerator, direction, target, threshold);
    }

    /** Units by their figures of a period, those first who are furthest behind; of whom nothing is known, last. */
    public Comparator<BoardLine> worstFirst(ReportingPeriod period) {
        var shares = Comparator.nullsLast(
                direction == Direction.UP ? Comparator.<BigDecimal>naturalOrder() : Comparator.reverseOrder());
        return Comparator.comparing(
                line -> Optional.ofNullable(line.figures().get(period.code()))
                        .flatMap(Tally::share)
                        .orElse(null),
                shares);
    }
}
