package vn.sotay.file.model;

import java.io.Serializable;

/**
 * What a file belongs to.
 *
 * @param kind of thing
 * @param id its database key
 */
public record FileOwner(Kind kind, Long id) implements Serializable {
    /** The things that have files. */
    public enum Kind {
        ROSTER_IMPORT,
        MEMBER_PORTRAIT,
        OFFICIAL_DOCUMENT
    }
}
