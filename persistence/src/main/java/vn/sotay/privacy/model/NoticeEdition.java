package vn.sotay.privacy.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition of the notice as its reader sees it in a list.
 *
 * @param source the documents it rests on
 * @param readAt when the reader said to have read it; null: not yet
 */
public record NoticeEdition(Integer edition, LocalDate validFrom, String source, Instant readAt)
        implements Serializable {
    /** Whether the reader has said so. */
    public boolean isRead() {
        return readAt != null;
    }
}
