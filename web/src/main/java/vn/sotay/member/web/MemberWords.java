package vn.sotay.member.web;

import vn.sotay.member.model.MemberField;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.web.Messages;

/** What a field of a record says, as a reader wants it. */
final class MemberWords {
    private MemberWords() {}

    /** Choices in words, the card number as printed, a dash for "not known". */
    static String said(Messages messages, MemberField field, String text) {
        if (text.isEmpty()) {
            return messages.text("member.unknown");
        } else if (field.isChoice()) {
            return messages.text((field == MemberField.SEX ? "Sex." : "Smartphone.") + text);
        }
        return field == MemberField.CARD_NUMBER
                ? CardNumber.of(text).map(CardNumber::printed).orElse(text)
                : text;
    }
}
