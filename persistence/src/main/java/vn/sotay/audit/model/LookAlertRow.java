package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An alert that waits.
 *
 * @param name how the person is called
 * @param unit where he works
 * @param threshold how many were looked at when it was raised
 */
public record LookAlertRow(
        String id, String actor, String name, String unit, LocalDate day, LookKind kind, Integer threshold)
        implements Serializable {}
