package vn.sotay.privacy.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import vn.sotay.policy.model.PolicyRow;

/**
 * How long one kind of data is kept.
 *
 * @param age null: for good
 * @param source the decision or document, as its readers know it
 */
public record RetentionRule(String kind, Period age, LocalDate validFrom, String source) implements Serializable {
    private static final String FOR_GOOD = "KEEP";

    static RetentionRule of(String kind, PolicyRow row) {
        var age = FOR_GOOD.equals(row.value()) ? null : Period.parse(row.value());
        return new RetentionRule(kind, age, row.validFrom(), row.source());
    }

    /** Whether it ever goes. */
    public boolean isLimited() {
        return age != null;
    }
}
