package vn.sotay.file.model;

/** The sizes in which an image is kept; the name is its slot. */
public enum ImageSize {
    /** Beside a name. */
    SMALL(96),
    /** On a record. */
    MEDIUM(320),
    /** For print. */
    LARGE(1280);

    private final int pixels;

    ImageSize(int pixels) {
        this.pixels = pixels;
    }

    /** The longer side at most. */
    public int pixels() {
        return pixels;
    }
}
