package vn.sotay.practice.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A practice as its holder sees it.
 *
 * @param endsOn the first day on which it is no more
 */
public record PracticeView(String id, String unitId, String unitName, Instant startedAt, LocalDate endsOn)
        implements Serializable {}
