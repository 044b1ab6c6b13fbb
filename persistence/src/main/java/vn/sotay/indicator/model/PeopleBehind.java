package vn.sotay.indicator.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A part of the people of a figure.
 *
 * @param unitId public id
 * @param day of which the figure tells
 * @param end the first moment after that day
 */
public record PeopleBehind(
        Indicator indicator, Part part, String unitId, ReportingPeriod period, LocalDate day, Instant end)
        implements Serializable {}
