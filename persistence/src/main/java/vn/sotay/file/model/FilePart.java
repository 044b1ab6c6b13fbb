package vn.sotay.file.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;
import vn.sotay.shared.model.BaseEntity;

/**
 * Some bytes of a file, in order. Parts of a bounded size stream on every database alike: PostgreSQL reads a {@code bytea} as a
 * whole, and its large objects outlive the row that names them.
 */
@Entity
class FilePart extends BaseEntity {
    /** Bytes of a part; only the last is shorter. */
    static final int SIZE = 256 << 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredFile file;

    @Column(name = "part_no", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = Length.LONG32)
    private byte[] content;

    /** For the persistence provider. */
    protected FilePart() {}

    FilePart(StoredFile file, int number, byte[] content) {
        this.file = file;
        this.number = number;
        this.content = content;
    }
}
