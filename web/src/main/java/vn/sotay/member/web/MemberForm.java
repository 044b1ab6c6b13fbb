package vn.sotay.member.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;

/** What is typed into a record's form, by the names of the fields. */
public class MemberForm implements Serializable {
    private final Map<String, String> typed = new HashMap<>();

    /** Fills the form with what a record says. */
    void fill(MemberTexts texts) {
        for (var field : MemberField.values()) {
            typed.put(field.key(), texts.get(field));
        }
    }

    /** What the form says. */
    MemberTexts texts() {
        var values = new EnumMap<MemberField, String>(MemberField.class);
        for (var field : MemberField.values()) {
            values.put(field, typed.get(field.key()));
        }
        return new MemberTexts(values);
    }

    /** What is typed, by the name of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The choices of sex. */
    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    /** The answers about a smartphone. */
    public List<Smartphone> getSmartphones() {
        return List.of(Smartphone.values());
    }
}
