package vn.sotay.indicator.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRef;

/**
 * What indicators say of a unit in a period, over time, and of what hung below it.
 *
 * @param subject the unit; null for somebody who sees several units that no one of them holds: then there is only
 *     {@code below}
 * @param period which one
 * @param day whose homes and states count
 * @param countedAt when it was counted; null if just now
 * @param rows every indicator of the unit
 * @param chosen the one that {@code below} tells of
 * @param columns the periods of the same length that are kept, up to this one, the oldest first
 * @param series figures of the unit by the codes of the indicator and of the period
 * @param below what hung directly below it, the worst first
 */
public record IndicatorBoard(
        Subject subject,
        ReportingPeriod period,
        LocalDate day,
        Instant countedAt,
        List<IndicatorRow> rows,
        Yardstick chosen,
        List<ReportingPeriod> columns,
        Map<String, Map<String, Tally>> series,
        List<BoardLine> below)
        implements Serializable {
    /**
     * The unit of a board.
     *
     * @param sealed whether it keeps totals only: nothing is told
     * @param people whether the viewer may see the records of its people
     * @param superiors the units above it that the viewer may see, the top first
     */
    public record Subject(UnitRef unit, UnitKind kind, boolean sealed, boolean people, List<UnitRef> superiors)
            implements Serializable {}

    /** The row of an indicator; empty without a unit, or of one that tells nothing. */
    public Optional<IndicatorRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The figure of an indicator in a period; empty if it is not kept. */
    public Optional<Tally> figure(String code, ReportingPeriod one) {
        return Optional.ofNullable(series.getOrDefault(code, Map.of()).get(one.code()));
    }

    /** The period before this one; empty if it is not kept. */
    public Optional<ReportingPeriod> periodBefore() {
        return columns.stream()
                .filter(one -> one.first().isBefore(period.first()))
                .max(Comparator.comparing(ReportingPeriod::first));
    }

    /**
     * The figure of the period before, to compare with; empty if it is not kept, or if this period is still running and
     * counts what happens in it: half a month says nothing beside a whole one.
     */
    public Optional<Tally> before(IndicatorRow row) {
        return row.numerator() != Numerator.REGISTERED && day.isBefore(period.last())
                ? Optional.empty()
                : periodBefore().flatMap(one -> figure(row.code(), one));
    }
}
