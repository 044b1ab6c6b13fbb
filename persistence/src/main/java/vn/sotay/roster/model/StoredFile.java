package vn.sotay.roster.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import org.hibernate.Length;
import vn.sotay.shared.model.BaseEntity;

/** A file by its content: the same bytes are kept once, whatever they were called. */
@Entity
public class StoredFile extends BaseEntity {
    @Column(nullable = false, unique = true, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long byteCount;

    @Column(nullable = false)
    private Instant storedAt;

    /** Null once its time is over: fingerprint and size stay. */
    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    private byte[] content;

    /** For the persistence provider. */
    protected StoredFile() {}

    /** @param sha256 of the content, 64 hexadecimal digits */
    public StoredFile(String sha256, byte[] content, Instant storedAt) {
        this.sha256 = sha256;
        this.byteCount = content.length;
        this.content = content.clone();
        this.storedAt = storedAt;
    }

    /** The same file was handed in again: if its time was over, it begins anew. */
    public StoredFile again(byte[] bytes, Instant now) {
        if (content == null) {
            content = bytes.clone();
            storedAt = now;
        }
        return this;
    }

    /** The fingerprint of the content. */
    public String sha256() {
        return sha256;
    }

    /** Size in bytes. */
    public long byteCount() {
        return byteCount;
    }
}
