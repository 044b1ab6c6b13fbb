package vn.sotay.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import vn.sotay.indicator.model.Exclusion;
import vn.sotay.indicator.model.IndicatorRow;

/**
 * A share with everything that is said beside it.
 *
 * @param numerator null where there is no source for it
 * @param value 0 to 1 with six digits; null where nobody is in the denominator or there is no source
 * @param state {@code COUNTED} or {@code NOT_COLLECTED}
 * @param excluded who is left out, by the first reason that holds
 * @param unknownSmartphone of the denominator: of whom nobody asked yet
 */
public record IndicatorJson(
        String code,
        Long numerator,
        long denominator,
        BigDecimal value,
        String state,
        PolicyJson policy,
        List<ExcludedJson> excluded,
        long unknownSmartphone) {
    /** By which rule the denominator is counted. */
    public record PolicyJson(String code, int version) {}

    /** So many are left out. */
    public record ExcludedJson(Exclusion reason, long count) {}

    static IndicatorJson of(IndicatorRow row) {
        var tally = row.tally();
        var collected = row.numerator().isCollected();
        return new IndicatorJson(
                row.code(),
                collected ? tally.numerator() : null,
                tally.denominator(),
                collected ? tally.share().orElse(null) : null,
                collected ? "COUNTED" : "NOT_COLLECTED",
                new PolicyJson(row.policy(), row.edition()),
                row.exclusions().stream()
                        .map(reason -> new ExcludedJson(reason, tally.leftOut(reason)))
                        .toList(),
                tally.unasked());
    }
}
