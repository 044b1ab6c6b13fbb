package vn.sotay.notice.model;

import java.io.Serializable;

/** A notice that no mail has counted. */
public record UnmailedNotice(Long id, NoticeKind kind) implements Serializable {}
