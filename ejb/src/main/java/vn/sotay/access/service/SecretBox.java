package vn.sotay.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.sotay.shared.model.Sha256;
import vn.sotay.shared.service.OutsideKeys;

/**
 * Keeps secrets of accounts so that the database alone does not tell them: AES-256-GCM, the key from {@code
 * SOTAY_ACCOUNT_KEY}.
 */
@ApplicationScoped
public class SecretBox {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private SecretKeySpec key;

    @PostConstruct
    void open() {
        useKey(OutsideKeys.get("SOTAY_ACCOUNT_KEY", OutsideKeys.dataDirectory().resolve("account-key")));
    }

    void useKey(String text) {
        key = new SecretKeySpec(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** Encrypts; the owner is bound to it, so that it is of no use in somebody else's row. */
    String seal(String secret, String owner) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), owner);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** Decrypts what {@link #seal} made for this owner. */
    String unseal(String sealed, String owner) {
        var all = Base64.getDecoder().decode(sealed);
        var secret = crypt(
                Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), Arrays.copyOfRange(all, NONCE, all.length), owner);
        return new String(secret, StandardCharsets.UTF_8);
    }

    /** As {@link #unseal} for what came from outside; empty if it was not sealed here for this owner. */
    Optional<String> tryUnseal(String sealed, String owner) {
        try {
            return Optional.of(unseal(sealed, owner));
        } catch (RuntimeException e) { // not base 64, too short, or not ours: all the same to who asks
            return Optional.empty();
        }
    }

    /** A keyed fingerprint, as hex: who has the database alone cannot try texts out. */
    String mac(String text, String owner) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((owner + ':' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret of an account cannot be read: is SOTAY_ACCOUNT_KEY the same?", e);
        }
    }
}
