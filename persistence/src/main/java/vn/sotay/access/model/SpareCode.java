package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** A code on paper for the day on which the telephone is not there: good once. Of the code only a keyed hash is kept. */
@Entity
public class SpareCode extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false, updatable = false, length = 64)
    private String codeHash;

    private Instant usedAt;

    /** For the persistence provider. */
    protected SpareCode() {}

    /** @param codeHash HMAC of the code, as hex */
    public SpareCode(Account account, String codeHash) {
        this.account = account;
        this.codeHash = codeHash;
    }
}
