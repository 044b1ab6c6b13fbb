package vn.sotay.audit.seal;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A block of the chain.
 *
 * @param number from 1, without a gap
 * @param lines how many lines it seals
 * @param total how many are sealed up to and with it
 * @param digest of its lines, see {@link LinesDigest}
 * @param previous the code of the block before; empty for the first
 * @param code the HMAC over all of this
 */
public record Block(
        Integer number, Integer lines, Long total, String digest, String previous, Instant sealedAt, String code)
        implements Serializable {
    /** The next block of the chain, keyed. */
    public static Block after(Block last, LinesDigest digest, Instant sealedAt, SealKey key) {
        var lines = digest.lines();
        var open = new Block(
                last == null ? 1 : last.number() + 1,
                lines,
                (last == null ? 0 : last.total()) + lines,
                digest.value(),
                last == null ? "" : last.code(),
                sealedAt.truncatedTo(ChronoUnit.MICROS),
                "");
        return new Block(
                open.number, open.lines, open.total, open.digest, open.previous, open.sealedAt, key.code(open));
    }

    /** Whether it was made with this key and says what it said then. */
    public boolean isSealedBy(SealKey key) {
        return key.matches(key.code(this), code);
    }

    /** The head of the chain that ends here. */
    public Head head() {
        return new Head(number, total, code, sealedAt);
    }

    String sealedText() {
        return String.join(
                "|",
                "block/1",
                number.toString(),
                lines.toString(),
                total.toString(),
                digest,
                previous == null ? "" : previous,
                sealedAt.toString());
    }
}
