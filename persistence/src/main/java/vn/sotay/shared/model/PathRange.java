package vn.sotay.shared.model;

import java.io.Serializable;

/**
 * The paths of one subtree: {@code lo <= path < hi}.
 *
 * @param lo the path of the subtree's top
 * @param hi the first path after the subtree
 */
public record PathRange(String lo, String hi) implements Serializable {
    /** The subtree of a path. Paths are made of digits and small letters; {@code ~} follows all of them in ASCII. */
    public static PathRange subtree(String path) {
        return new PathRange(path, path + "~");
    }

    /** Whether the path lies in the subtree. */
    public boolean contains(String path) {
        return path.compareTo(lo) >= 0 && path.compareTo(hi) < 0;
    }

    /** Whether the whole of the other range lies in this one. */
    public boolean covers(PathRange other) {
        return contains(other.lo);
    }
}
