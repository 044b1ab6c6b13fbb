package vn.sotay.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** One rule of a preset, with the days on which it holds and the document it comes from: a row, never a constant. */
@Entity
public class PolicyRule extends BaseEntity {
    /** Regular expression of a unit's code. */
    public static final String UNIT_CODE_PATTERN = "unit.code.pattern";

    /** Regular expression of a card number's digits; one row for each card series. */
    public static final String CARD_NUMBER_PATTERN = "card.number.pattern";

    /** Months between joining and becoming official (docs/definitions.md, Members: 12). */
    public static final String PROBATION_MONTHS = "member.probation.months";

    @Column(nullable = false, length = 20)
    private String preset;

    @Column(nullable = false, length = 60)
    private String ruleKey;

    @Column(nullable = false, length = 250)
    private String ruleValue;

    @Embedded
    private Period period;

    @Column(length = 250)
    private String source;

    /** For the persistence provider. */
    protected PolicyRule() {}

    /** The value as text. */
    public String value() {
        return ruleValue;
    }
}
