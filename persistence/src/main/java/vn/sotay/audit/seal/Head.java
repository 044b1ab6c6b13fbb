package vn.sotay.audit.seal;

import java.io.Serializable;
import java.time.Instant;

/**
 * The end of the chain: what is kept outside the database and printed on official documents.
 *
 * @param number of the last block
 * @param total lines sealed
 * @param code of the last block
 */
public record Head(Integer number, Long total, String code, Instant sealedAt) implements Serializable {
    String sealedText() {
        return String.join("|", "head/1", number.toString(), total.toString(), code, sealedAt.toString());
    }
}
