package vn.sotay.privacy.model;

import java.io.Serializable;

/** One heading of the notice with its text; {@code {province}} in it stands for the name of the province. */
public record NoticeText(String heading, String text) implements Serializable {
    private static final String PROVINCE = "{province}";

    /** As its readers see it. */
    public NoticeText of(String province) {
        return new NoticeText(heading, text.replace(PROVINCE, province));
    }
}
