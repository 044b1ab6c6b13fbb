package vn.sotay.roster.service;

import java.io.Serializable;

/**
 * What became of rows that were corrected together.
 *
 * @param rows how many were changed
 * @param held how many of them still wait, for another reason
 */
public record Corrected(int rows, int held) implements Serializable {
    Corrected and(Corrected more) {
        return new Corrected(rows + more.rows, held + more.held);
    }
}
