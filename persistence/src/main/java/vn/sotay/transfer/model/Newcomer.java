package vn.sotay.transfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberTexts;

/**
 * Somebody from elsewhere whom no record knows, as his letter names him: kept with the transfer until he is taken in, so that nobody
 * is on the roster before.
 */
@Embeddable
public record Newcomer(
        @Column(length = 250) String fullName,
        @Column(name = "birth_text", length = 20) String birth,
        @Column(length = 20) String cardNumber,
        @Column(length = 20) String citizenId,
        @Column(name = "joined_text", length = 20) String joined,
        @Column(name = "official_text", length = 20) String official)
        implements Serializable {
    /** What is said of him, in the form in which the rules of records read it. */
    public MemberTexts texts() {
        Map<MemberField, String> said = new EnumMap<>(MemberField.class);
        said.put(MemberField.FULL_NAME, fullName);
        said.put(MemberField.BIRTH, birth);
        said.put(MemberField.CARD_NUMBER, cardNumber);
        said.put(MemberField.CITIZEN_ID, citizenId);
        said.put(MemberField.JOINED, joined);
        said.put(MemberField.OFFICIAL, official);
        return new MemberTexts(said);
    }

    /** Never what it says: it is about a person. */
    @Override
    public String toString() {
        return "Newcomer";
    }
}
