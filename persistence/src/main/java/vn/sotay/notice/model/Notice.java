package vn.sotay.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.PublicEntity;

/** One thing told to one account: once, because account and cause are unique together. */
@Entity
public class Notice extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private NoticeKind kind;

    @Column(nullable = false, updatable = false, length = 150)
    private String cause;

    @Column(updatable = false, length = 1000)
    private String words;

    @Column(nullable = false, updatable = false, length = 250)
    private String page;

    @Column(nullable = false, updatable = false)
    private Instant noticedAt;

    private Instant readAt;

    /** In which mail it was counted; null: in none. */
    @ManyToOne(fetch = FetchType.LAZY)
    private DigestMail mail;

    /** For the persistence provider. */
    protected Notice() {}

    /** Told now. */
    public Notice(Account account, Noticed what, Instant now) {
        this.account = account;
        this.kind = what.kind();
        this.cause = what.key();
        this.words = NoticeWords.write(what.args());
        this.page = what.page();
        this.noticedAt = now;
    }

    /** The reader opened it; the first time counts. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** Where it leads. */
    public String page() {
        return page;
    }
}
