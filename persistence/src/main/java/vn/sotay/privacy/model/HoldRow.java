package vn.sotay.privacy.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A decision that keeps data beyond their time.
 *
 * @param kind what it keeps, or {@link LegalHold#PERSON}
 * @param placedBy how the person is called who wrote it down
 * @param member the public id of the member whom it keeps; null for a kind
 * @param name his name; null where it may not be seen
 * @param path his home, which decides who may
 */
public record HoldRow(
        String id,
        String kind,
        String decision,
        String reason,
        String placedBy,
        Instant placedAt,
        String member,
        String name,
        String path)
        implements Serializable {
    /** Whether it keeps one person. */
    public boolean isOfPerson() {
        return member != null;
    }

    /** The same for somebody who may not see who it is: the reason may name the person, too. */
    public HoldRow withoutPerson() {
        return new HoldRow(id, kind, decision, "", placedBy, placedAt, null, null, null);
    }
}
