package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.BaseEntity;

/** That the holder of an account has said to have read an edition of the notice: the first time counts. */
@Entity
public class NoticeReading extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false)
    private Instant readAt;

    /** For the persistence provider. */
    protected NoticeReading() {}

    /** Read now. */
    public NoticeReading(Account account, int edition, Instant now) {
        this.account = account;
        this.edition = edition;
        this.readAt = now;
    }
}
