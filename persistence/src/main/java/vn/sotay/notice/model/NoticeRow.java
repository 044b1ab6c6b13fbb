package vn.sotay.notice.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A notice as lists show it.
 *
 * @param args what fills the text; a {@link Named} is to be said by its own text
 * @param readAt null: not read yet
 */
public record NoticeRow(
        String id, NoticeKind kind, List<Serializable> args, String page, Instant noticedAt, Instant readAt)
        implements Serializable {
    /**
     * A constant of an enum by the key of its text.
     *
     * @param key {@code Role.CLERK}
     */
    public record Named(String key) implements Serializable {}

    /** As the query finds it. */
    public NoticeRow(String id, NoticeKind kind, String words, String page, Instant noticedAt, Instant readAt) {
        this(id, kind, NoticeWords.read(words), page, noticedAt, readAt);
    }

    /** Whether the reader has not opened it. */
    public boolean unread() {
        return readAt == null;
    }
}
