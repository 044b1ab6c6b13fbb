package vn.sotay.shared.web;

/** Where a form may send its user afterwards: only within this application. */
public final class OwnPath {
    private static final String WITHIN = "/(?![/\\\\])[\\x21-\\x7e]*";

    private OwnPath() {}

    /** The path if it is one of ours (no host, no second slash, no control character), else the worklist. */
    public static String of(String path) {
        return path != null && path.matches(WITHIN) && !path.equals("/") ? path : "/home";
    }
}
