package vn.sotay.notice.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A mail as the administrator sees it: to whom and how far, not where to and not what it says. */
public record MailRow(
        String id,
        String accountId,
        String username,
        LocalDate day,
        MailState state,
        Integer tries,
        Instant changedAt,
        String fault)
        implements Serializable {}
