package vn.sotay.member.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.model.MemberView.MembershipLine;
import vn.sotay.member.model.MemberView.StatusLine;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.web.IsoDate;

/**
 * One person's record.
 *
 * @param fields what it says, by the names of {@link MemberField#key}; null for "not known"
 * @param masked which of them are not shown whole
 */
public record MemberDetailJson(
        String id,
        @JsonIgnore Map<String, String> fields,
        List<String> masked,
        Standing status,
        Participation participation,
        UnitRef unit,
        LocalDate knownFrom,
        String changedBy,
        Instant changedAt,
        List<MembershipLine> memberships,
        List<StatusLine> states,
        List<MemberConflict.Kind> conflicts) {
    static MemberDetailJson of(MemberView view) {
        return new MemberDetailJson(
                view.id(),
                fields(view),
                view.whole() ? List.of() : sensitive(view),
                view.standing(),
                view.participation(),
                view.home(),
                view.knownFrom(),
                view.changedBy(),
                view.changedAt(),
                view.memberships(),
                view.states(),
                view.conflicts());
    }

    /** The fields stand beside the others, not inside an object of their own. */
    @JsonAnyGetter
    public Map<String, String> said() {
        return fields;
    }

    private static Map<String, String> fields(MemberView view) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : MemberField.values()) {
            var text = view.texts().get(field);
            fields.put(field.key(), text.isEmpty() ? null : field.isDate() ? iso(text) : text);
        }
        return fields;
    }

    private static String iso(String text) {
        return PartialDate.parse(text).map(IsoDate::of).orElse(text);
    }

    private static List<String> sensitive(MemberView view) {
        return Arrays.stream(MemberField.values())
                .filter(field -> field.isSensitive() && !view.texts().get(field).isEmpty())
                .map(MemberField::key)
                .toList();
    }
}
