package vn.sotay.shared.model;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import org.hibernate.Hibernate;

/**
 * What every entity has: a key that never leaves the server, and a version that tells the second of two editors that
 * somebody was faster.
 *
 * <p>Equality is by key and by entity class, in the form that also holds for Hibernate's proxies. Entities are
 * serialisable because a view or a session may reach them, and a session that cannot be copied is lost with its node.
 */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    /** The database key; null before the entity is stored. Never shown to a client. */
    public Long id() {
        return id;
    }

    /** Counts the changes; the {@code ETag} of REST is made of it. */
    public int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof BaseEntity that
                        && id != null
                        && Hibernate.getClass(this) == Hibernate.getClass(that)
                        && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }
}
