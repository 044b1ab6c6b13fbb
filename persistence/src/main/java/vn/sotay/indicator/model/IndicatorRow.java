package vn.sotay.indicator.model;

import java.io.Serializable;

/** What an indicator says of a unit. */
public record IndicatorRow(Indicator indicator, Tally tally) implements Serializable {}
