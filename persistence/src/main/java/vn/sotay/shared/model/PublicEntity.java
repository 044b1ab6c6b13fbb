package vn.sotay.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** An entity that may be named from outside: in a URL, in JSON. */
@MappedSuperclass
public abstract class PublicEntity extends BaseEntity {
    @Column(nullable = false, unique = true, updatable = false, length = PublicId.LENGTH)
    private String publicId = PublicId.random();

    /** The opaque name of this thing in URLs and JSON. */
    public String publicId() {
        return publicId;
    }
}
