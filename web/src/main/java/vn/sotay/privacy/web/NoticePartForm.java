package vn.sotay.privacy.web;

import java.io.Serializable;
import java.util.stream.Stream;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.privacy.service.NoticePair;

/** One part of a new edition as it is typed, in both languages. */
public final class NoticePartForm implements Serializable {
    private String headingVi = "";
    private String textVi = "";
    private String headingEn = "";
    private String textEn = "";

    static NoticePartForm of(NoticePair pair) {
        var form = new NoticePartForm();
        form.headingVi = pair.vi().heading();
        form.textVi = pair.vi().text();
        form.headingEn = pair.en().heading();
        form.textEn = pair.en().text();
        return form;
    }

    NoticePair pair() {
        return new NoticePair(new NoticeText(headingVi, textVi), new NoticeText(headingEn, textEn));
    }

    /** A part with nothing in it is none. */
    boolean isTyped() {
        return Stream.of(headingVi, textVi, headingEn, textEn).anyMatch(text -> !text.isBlank());
    }

    public String getHeadingVi() {
        return headingVi;
    }

    public void setHeadingVi(String headingVi) {
        this.headingVi = known(headingVi);
    }

    public String getTextVi() {
        return textVi;
    }

    public void setTextVi(String textVi) {
        this.textVi = known(textVi);
    }

    public String getHeadingEn() {
        return headingEn;
    }

    public void setHeadingEn(String headingEn) {
        this.headingEn = known(headingEn);
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = known(textEn);
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
