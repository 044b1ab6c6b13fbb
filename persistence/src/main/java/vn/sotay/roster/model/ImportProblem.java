package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Why an import was rejected or broke off.
 *
 * @param key of the message
 * @param detail what fills it; may be null
 */
@Embeddable
public record ImportProblem(
        @Column(name = "problem_key", length = 100) String key,
        @Column(name = "problem_detail", length = 500) String detail)
        implements Serializable {
    private static final int LENGTH = 500;

    public ImportProblem {
        detail = detail == null ? null : CellTexts.cut(detail, LENGTH);
    }
}
