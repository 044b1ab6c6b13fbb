package vn.sotay.file.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** A file by its content: the same bytes are kept once, whoever owns them. */
@Entity
public class StoredFile extends BaseEntity {
    @Column(nullable = false, unique = true, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long byteCount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private FileType type;

    @Column(nullable = false, updatable = false)
    private Instant storedAt;

    /** For the persistence provider. */
    protected StoredFile() {}

    StoredFile(FileView file, Instant storedAt) {
        this.sha256 = file.sha256();
        this.byteCount = file.byteCount();
        this.type = file.type();
        this.storedAt = storedAt;
    }
}
