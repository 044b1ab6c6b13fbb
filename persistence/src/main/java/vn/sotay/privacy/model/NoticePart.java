package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.shared.model.BaseEntity;

/** One heading of the notice with its text, in one language. */
@Entity
public class NoticePart extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PrivacyNotice notice;

    @Column(nullable = false, updatable = false, length = 2)
    private String language;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, length = 100)
    private String heading;

    @Column(nullable = false, updatable = false, length = 1000)
    private String body;

    /** For the persistence provider. */
    protected NoticePart() {}
}
