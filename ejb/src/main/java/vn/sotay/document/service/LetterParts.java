package vn.sotay.document.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;

/**
 * The parts of a letter that every kind has (HD 36-HD/VPTW, 2018), as somebody typed them.
 *
 * @param upperBody the body above the one that issues it; may be missing
 * @param issuingBody who issues it
 * @param place where
 * @param addressees to whom, a line each
 * @param recipients who gets a copy, a line each
 * @param authority in whose name it is signed: T/M Ban Thường vụ
 * @param title of who signs; may be missing
 * @param signer who signs
 */
public record LetterParts(
        String upperBody,
        String issuingBody,
        String place,
        String addressees,
        String recipients,
        String authority,
        String title,
        String signer)
        implements Serializable {
    private static final int LINE = 120;
    private static final int LINES = 1_000;

    /** What is wrong with them, each naming its part. */
    public List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        RequiredText.faultIfThere("upperBody", upperBody, LINE).ifPresent(faults::add);
        RequiredText.fault("issuingBody", issuingBody, LINE).ifPresent(faults::add);
        RequiredText.fault("place", place, LINE).ifPresent(faults::add);
        RequiredText.fault("addressees", addressees, LINES).ifPresent(faults::add);
        RequiredText.fault("recipients", recipients, LINES).ifPresent(faults::add);
        RequiredText.fault("authority", authority, LINE).ifPresent(faults::add);
        RequiredText.faultIfThere("title", title, LINE).ifPresent(faults::add);
        RequiredText.fault("signer", signer, LINE).ifPresent(faults::add);
        return faults;
    }

    /** The parts as a letter's values. */
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("upperBody", upperBody);
        values.put("issuingBody", issuingBody);
        values.put("place", place);
        values.put("addressees", addressees);
        values.put("recipients", recipients);
        values.put("authority", authority);
        values.put("title", title);
        values.put("signer", signer);
        return values;
    }

    /** The parts of a letter that was written before. */
    static LetterParts of(Map<String, String> values) {
        return new LetterParts(
                values.get("upperBody"),
                values.get("issuingBody"),
                values.get("place"),
                values.get("addressees"),
                values.get("recipients"),
                values.get("authority"),
                values.get("title"),
                values.get("signer"));
    }
}
