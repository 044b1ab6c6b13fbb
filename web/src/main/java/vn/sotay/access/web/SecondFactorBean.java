package vn.sotay.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.SecondFactorService;
import vn.sotay.shared.web.Messages;

/** Backs account/second-factor.xhtml: a telephone that shows a code at each sign-in. */
@Named
@ViewScoped
public class SecondFactorBean implements Serializable {
    private static final String AGAIN = "/account/second-factor?faces-redirect=true";
    private static final int GROUP = 4;

    @Inject
    SecondFactorService factor;

    @Inject
    Caller caller;

    @Inject
    Messages messages;

    private boolean on;
    private String secret;
    private String code;

    /** Offers a secret to who has none yet. */
    public void load() {
        on = factor.isOn();
        secret = on ? null : factor.offer();
    }

    /** Asks for a code from the next sign-in on. */
    public String turnOn() {
        factor.turnOn(secret, code);
        messages.info("access.factor.on.done");
        return AGAIN;
    }

    /** Asks for none any more. */
    public String turnOff() {
        factor.turnOff(code);
        messages.info("access.factor.off.done");
        return AGAIN;
    }

    /** The squares of the QR code, as one path. */
    public String getSquares() {
        var squares = new StringBuilder();
        var matrix = matrix();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                squares.append(matrix.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        return squares.toString();
    }

    /** How many squares a side has. */
    public int getSide() {
        return matrix().getWidth();
    }

    private BitMatrix matrix() {
        var label = URLEncoder.encode("Sotay:" + caller.username(), StandardCharsets.UTF_8);
        try {
            return new QRCodeWriter()
                    .encode(
                            "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Sotay",
                            BarcodeFormat.QR_CODE,
                            0,
                            0);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret in groups of four, to be typed where no camera is. */
    public String getSpelled() {
        return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The message key of what is said first. */
    public String getLeadKey() {
        return on ? "access.factor.is" : "access.factor.lead";
    }

    /** Whether a code is asked for. */
    public boolean isOn() {
        return on;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
