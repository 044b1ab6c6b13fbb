package vn.sotay.indicator.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of the people of a figure.
 *
 * @param unitId public id
 * @param day of which the figure tells
 * @param end the first moment after that day
 * @param current whether that day is today
 */
public record PeopleBehind(
        Indicator indicator,
        Part part,
        String unitId,
        ReportingPeriod period,
        LocalDate day,
        Instant end,
        boolean current)
        implements Serializable {
    /** Whether today's records tell all that decides who belongs to it; sign-ins stand in no record. */
    boolean isToldByRecords() {
        return current && part.isTold(indicator.numerator());
    }

    /** The numbers of the situations of its people. */
    Set<Integer> numbers() {
        return part.situations(indicator).stream()
                .filter(situation -> !isToldByRecords() || !situation.opened())
                .map(Situation::number)
                .collect(Collectors.toSet());
    }
}
