package vn.sotay.audit.seal;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is sealed of a line: all that it says, and its place.
 *
 * @param id its number in the database; lines of a block are sealed in this order
 * @param happenedAt to the microsecond, as databases keep it
 */
public record SealedLine(
        Long id, Instant happenedAt, String actor, String factKey, String subject, String unitPath, String detail)
        implements Serializable {
    private static final int NUMBER = Long.BYTES;

    /** Adds the line: numbers, then each text with its length before it, so that no two lines read alike. */
    void addTo(MessageDigest digest) {
        digest.update(ByteBuffer.allocate(2 * NUMBER)
                .putLong(id)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, happenedAt))
                .flip());
        add(digest, actor);
        add(digest, factKey);
        add(digest, subject);
        add(digest, unitPath);
        add(digest, detail);
    }

    /** Nothing and an empty text are the same: one of the databases does not tell them apart. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
