package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;

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

    /** Counts the editions. */
    public int edition() {
        return edition;
    }
}
