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
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.SecondFactorService;
import vn.sotay.shared.web.Formats;
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
    private int codesLeft;
    private LocalDate due;
    private List<String> told = List.of();

    /** Offers a secret to who has none yet. */
    public void load() {
        on = factor.isOn();
        secret = on ? null : factor.offer();
        codesLeft = on ? factor.codesLeft() : 0;
        due = factor.dueOn().orElse(null);
    }

    /** Asks for a code from the next sign-in on, and tells the spare codes. */
    public void turnOn() {
        told = factor.turnOn(secret, code);
        messages.info("access.factor.on.done");
        code = null;
        load();
    }

    /** Tells new spare codes. */
    public void renew() {
        told = factor.renewCodes(code);
        code = null;
        load();
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

    /** What is said first: how it stands, and until when it has to be added. */
    public String getLead() {
        if (on) {
            return messages.text("access.factor.is", codesLeft);
        }
        return due == null
                ? messages.text("access.factor.lead")
                : messages.text("access.factor.lead.due", new Formats().day(due));
    }

    /** The message key of what may be typed: a spare code only once there are some. */
    public String getHintKey() {
        return on ? "access.code.hint.any" : "access.code.hint";
    }

    /** Spare codes, told this once. */
    public List<String> getTold() {
        return told;
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
