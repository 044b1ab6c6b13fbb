package vn.sotay.indicator.model;

import java.io.Serializable;
import java.math.BigDecimal;

/** A unit whose share is below the threshold. */
public record BehindUnit(String id, String name, Long numerator, Long denominator, BigDecimal threshold)
        implements Serializable {}
