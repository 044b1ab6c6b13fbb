package vn.sotay.shared.model;

import java.io.Serializable;

/**
 * The paths of one subtree: {@code lo <= path < hi}.
 *
 * @param lo the path of the subtree's top
 * @param hi the first path after the subtree
 */
public record PathRange(String lo, String hi) implements Serializable {
    /**
     * All of the province: its paths begin with a digit or a small letter. What stands aside of it (docs/adr/0029) begins with
     * {@code ~}, behind all of them, so no scope of the province ever reaches it. A query that asks for no scope says
     * {@code path < '~'}.
     */
    public static final PathRange PROVINCE = new PathRange("0", "~");

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
