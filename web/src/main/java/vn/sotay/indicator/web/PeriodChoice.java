package vn.sotay.indicator.web;

import java.io.Serializable;

/** A period to choose, in words. */
public record PeriodChoice(String code, String text, boolean chosen) implements Serializable {}
