package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * One edition of the notice. The one in force is the newest that has begun; a published edition is never changed, a
 * new text is a new edition, which everybody is shown once.
 */
@Entity
public class PrivacyNotice extends BaseEntity {
    @Column(nullable = false, unique = true, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(length = 250, updatable = false)
    private String source;

    /** For the persistence provider. */
    protected PrivacyNotice() {}

    /** @param source the documents it rests on */
    public PrivacyNotice(int edition, LocalDate validFrom, String source) {
        this.edition = edition;
        this.validFrom = validFrom;
        this.source = source;
    }

    /**
     * What nobody was shown yet can still be taken back.
     *
     * @throws RuleViolation {@code privacy.notice.begun}
     */
    public void mustBeAhead(LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw new RuleViolation("privacy.notice.begun", edition);
        }
    }

    /** The first day on which it is shown. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The documents it rests on. */
    public String source() {
        return source;
    }

    /** Counts the editions. */
    public int edition() {
        return edition;
    }
}
