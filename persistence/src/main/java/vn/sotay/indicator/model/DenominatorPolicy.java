package vn.sotay.indicator.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/**
 * Who is counted in a share: every PROBATIONARY and OFFICIAL member at home in the unit, but for those whom the first of
 * its exclusions that holds leaves out. A row with a number; another rule is another edition, from a day on.
 */
@Entity
public class DenominatorPolicy extends BaseEntity {
    private static final String BETWEEN = ",";

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false)
    private int edition;

    @Column(length = 200)
    private String exclusions;

    @Embedded
    private Period period;

    @Column(nullable = false, length = 250)
    private String source;

    /** For the persistence provider. */
    protected DenominatorPolicy() {}

    /** @param exclusions in the order in which they are asked */
    public DenominatorPolicy(String code, int edition, List<Exclusion> exclusions, Period period, String source) {
        this.code = code;
        this.edition = edition;
        this.exclusions = exclusions.isEmpty()
                ? null
                : String.join(BETWEEN, exclusions.stream().map(Exclusion::name).toList());
        this.period = period;
        this.source = source;
    }

    /** {@code DEN-ADOPT}. */
    public String code() {
        return code;
    }

    /** The number after the stroke: {@code DEN-ADOPT/1}. */
    public int edition() {
        return edition;
    }

    /** Where the rule stands. */
    public String source() {
        return source;
    }

    /** Since when, and until when, it is in force. */
    public Period period() {
        return period;
    }

    /** The exclusions in the order in which they are asked. */
    public List<Exclusion> exclusions() {
        return exclusions == null
                ? List.of()
                : Arrays.stream(exclusions.split(BETWEEN))
                        .map(Exclusion::valueOf)
                        .toList();
    }

    /** The first exclusion that holds of a member; empty: counted. */
    public Optional<Exclusion> leavesOut(Situation situation) {
        return exclusions().stream()
                .filter(exclusion -> exclusion.holdsOf(situation))
                .findFirst();
    }
}
