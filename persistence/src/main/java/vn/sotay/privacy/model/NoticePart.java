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

    /** @param position counts the parts of an edition from 1, in each language */
    public NoticePart(PrivacyNotice notice, String language, int position, NoticeText text) {
        this.notice = notice;
        this.language = language;
        this.position = position;
        this.heading = text.heading();
        this.body = text.text();
    }
}
