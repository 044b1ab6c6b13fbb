package vn.sotay.member.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a record says, or what somebody typed, as texts: the form in which it travels between a form and the rules, so
 * that nothing typed is lost because it cannot be read.
 *
 * @param values every field; empty for "not known"
 */
public record MemberTexts(Map<MemberField, String> values) implements Serializable {
    /** Missing fields are empty. */
    public MemberTexts {
        var all = new EnumMap<MemberField, String>(MemberField.class);
        for (var field : MemberField.values()) {
            var text = values.get(field);
            all.put(field, text == null ? "" : text);
        }
        values = all;
    }

    /** What a record says. */
    public static MemberTexts of(MemberDetails details) {
        var values = new EnumMap<MemberField, String>(MemberField.class);
        for (var field : MemberField.values()) {
            values.put(field, field.text(details));
        }
        return new MemberTexts(values);
    }

    /** Nothing known yet. */
    public static MemberTexts empty() {
        return new MemberTexts(Map.of());
    }

    /** The text of a field. */
    public String get(MemberField field) {
        return values.get(field);
    }

    /** The same with some fields changed. */
    public MemberTexts with(Map<MemberField, String> changes) {
        var all = new EnumMap<>(values);
        all.putAll(changes);
        return new MemberTexts(all);
    }

    /** With the sensitive fields masked. */
    public MemberTexts masked() {
        var all = new EnumMap<>(values);
        all.replaceAll(MemberField::masked);
        return new MemberTexts(all);
    }

    /** The fields in which the two differ, in their order. */
    public List<MemberField> differing(MemberTexts other) {
        return Arrays.stream(MemberField.values())
                .filter(field -> !get(field).equals(other.get(field)))
                .toList();
    }
}
