package vn.sotay.roster.service;

import vn.sotay.shared.model.VietnameseText;

/** Names of uploaded files. */
final class FileNames {
    private static final int LENGTH = 250;

    private FileNames() {}

    /** The last part of what the browser sent, fit to be shown. */
    static String shown(String sent) {
        var name = VietnameseText.nfc(sent);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.isEmpty()) {
            return "?";
        }
        return name.length() > LENGTH ? name.substring(name.length() - LENGTH) : name;
    }
}
