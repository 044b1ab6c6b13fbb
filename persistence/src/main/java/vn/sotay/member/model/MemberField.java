package vn.sotay.member.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import vn.sotay.shared.model.PartialDate;

/** One thing that a record says of a person: what forms, JSON, masking and the comparison of two edits go by. */
public enum MemberField {
    FULL_NAME("fullName", 250, false, MemberDetails::fullName),
    SEX("sex", 10, false, d -> name(d.sex())),
    BIRTH("birthDate", 20, false, d -> day(d.birth())),
    CARD_NUMBER("cardNumber", 20, false, MemberDetails::cardNumber),
    CITIZEN_ID("citizenId", 20, true, MemberDetails::citizenId),
    ETHNICITY("ethnicity", 60, true, MemberDetails::ethnicity),
    NATIVE_PLACE("nativePlace", 250, false, MemberDetails::nativePlace),
    RESIDENCE("residence", 250, true, MemberDetails::residence),
    OCCUPATION("occupation", 100, false, MemberDetails::occupation),
    EDUCATION("education", 60, false, MemberDetails::education),
    POLITICAL_THEORY("politicalTheory", 60, false, MemberDetails::politicalTheory),
    JOINED("joinedDate", 20, false, d -> day(d.joined())),
    OFFICIAL("officialDate", 20, false, d -> day(d.official())),
    PARTY_POSITION("partyPosition", 100, false, MemberDetails::partyPosition),
    PHONE("phone", 30, true, MemberDetails::phone),
    SMARTPHONE("smartphone", 10, false, d -> name(d.smartphone())),
    NOTE("note", 500, true, MemberDetails::note);

    /** Signs shown of each end of a masked number. */
    private static final int SHOWN = 3;

    private final String key;
    private final int longest;
    private final boolean sensitive;
    private final Function<MemberDetails, String> reader;

    MemberField(String key, int longest, boolean sensitive, Function<MemberDetails, String> reader) {
        this.key = key;
        this.longest = longest;
        this.sensitive = sensitive;
        this.reader = reader;
    }

    /** Its name in JSON and in forms. */
    public String key() {
        return key;
    }

    /** How many signs it may have. */
    public int longest() {
        return longest;
    }

    /** Whether it is shown to holders of MEMBER_VIEW_SENSITIVE alone. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** Whether it is a date, which may be known by month or year alone. */
    public boolean isDate() {
        return this == BIRTH || this == JOINED || this == OFFICIAL;
    }

    /** Whether it is a choice among words. */
    public boolean isChoice() {
        return this == SEX || this == SMARTPHONE;
    }

    /** What a record says here, as people write it; empty for "not known". */
    public String text(MemberDetails details) {
        var text = reader.apply(details);
        return text == null ? "" : text;
    }

    /**
     * What somebody sees who may not see the whole: of numbers the first and last three signs, of the rest nothing but
     * that there is something.
     */
    public String masked(String text) {
        if (!sensitive || text.isEmpty()) {
            return text;
        }
        var number = (this == CITIZEN_ID || this == PHONE) && text.length() > 2 * SHOWN;
        return number
                ? text.substring(0, SHOWN)
                        + "•".repeat(text.length() - 2 * SHOWN)
                        + text.substring(text.length() - SHOWN)
                : "•••";
    }

    /** The field of this name. */
    public static Optional<MemberField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String day(PartialDate date) {
        return date == null ? null : date.display();
    }
}
