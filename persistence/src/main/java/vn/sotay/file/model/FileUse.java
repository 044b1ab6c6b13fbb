package vn.sotay.file.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** That something owns a file. A file without any is deleted. */
@Entity
public class FileUse extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private FileOwner.Kind ownerKind;

    @Column(nullable = false, updatable = false)
    private Long ownerId;

    @Column(nullable = false, updatable = false, length = 20)
    private String slot;

    @Column(nullable = false, updatable = false, length = 60)
    private String addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    /** For the persistence provider. */
    protected FileUse() {}

    FileUse(StoredFile file, FileOwner owner, String slot, String addedBy, Instant addedAt) {
        this.file = file;
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.slot = slot;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }
}
