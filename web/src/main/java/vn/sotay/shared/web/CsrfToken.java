package vn.sotay.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that every plain form of this session carries. Forms of Faces carry their view's state instead. */
@Named("csrf")
@SessionScoped
public class CsrfToken implements Serializable {
    private static final int BYTES = 24;
    private String token = random();

    /** The secret, for a hidden field. */
    public String getToken() {
        return token;
    }

    /** Takes another secret: whoever knew the session before the sign-in knows nothing of it afterwards. */
    public void renew() {
        token = random();
    }

    /** Whether the form that sent this was ours. */
    public boolean matches(String sent) {
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
