package vn.sotay.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.sotay.shared.service.Province;

/**
 * What a form says of itself when its session and its state are gone: for whom it was made and on which page. The mark
 * is signed, so nobody can make one for somebody else or for another address.
 */
@ApplicationScoped
public class PageMark {
    /** The parameter that carries it. */
    static final String PARAMETER = "sotay.page";

    private static final String HMAC = "HmacSHA256";
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /** Whose form it was, and the page's own address with its view parameters, seen from the server's root. */
    record Said(String username, String address) {}

    @Inject
    Province province;

    /** The mark of a page. */
    String of(Said said) {
        var payload = TO_TEXT.encodeToString(bytes(said.username() + " " + said.address()));
        return payload + "." + TO_TEXT.encodeToString(sign(payload));
    }

    /** What a mark says; empty if it is not one of ours. */
    Optional<Said> read(String mark) {
        var parts = mark == null ? new String[0] : mark.split("\\.");
        if (parts.length != 2 || province.pageKey().isEmpty()) {
            return Optional.empty();
        }
        try {
            var signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, sign(parts[0])) ? Optional.of(said(parts[0])) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Said said(String payload) {
        var words = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8).split(" ", 2);
        return new Said(words[0], words[1]);
    }

    private byte[] sign(String payload) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(province.pageKey().orElseThrow()), HMAC));
            return mac.doFinal(bytes(payload));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
