package vn.sotay.roster.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sotay.shared.model.VietnameseText;

/** Names and fingerprints of uploaded files. */
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

    /** 64 hexadecimal digits. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
