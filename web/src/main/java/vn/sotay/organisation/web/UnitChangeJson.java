package vn.sotay.organisation.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Set;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.service.UnitPatch;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.web.Words;

/** Reads what a program sends to change a unit: fields of a closed list, none of which can be taken away. */
final class UnitChangeJson {
    private final JsonNode body;

    private UnitChangeJson(JsonNode body) {
        this.body = body;
    }

    /** @throws InvalidInput naming each field that there is not, or that is no text */
    static UnitChangeJson of(JsonNode body, String... known) {
        if (body == null || !body.isObject()) {
            throw new InvalidInput("body", "shared.required");
        }
        var errors = new ArrayList<FieldError>();
        body.properties().forEach(field -> {
            if (!Set.of(known).contains(field.getKey())) {
                errors.add(FieldError.of(field.getKey(), "organisation.field.unknown"));
            } else if (field.getValue().isContainerNode()) {
                errors.add(FieldError.of(field.getKey(), "organisation.field.text"));
            }
        });
        InvalidInput.throwIfAny(errors);
        return new UnitChangeJson(body);
    }

    static UnitPatch patch(JsonNode body) {
        var json = of(body, "name", "kind", "parentId", "code", "rosterMode", "meetingDuty", "from", "decision");
        body.properties().stream()
                .filter(field -> field.getValue().isNull())
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidInput(field.getKey(), "shared.required");
                });
        return new UnitPatch(
                json.text("name"),
                json.word(UnitKind.class, "kind"),
                json.text("parentId"),
                json.text("code"),
                json.word(RosterMode.class, "rosterMode"),
                json.word(MeetingDuty.class, "meetingDuty"),
                json.day("from"),
                json.text("decision"));
    }

    String text(String field) {
        return body.hasNonNull(field) ? body.get(field).asText() : null;
    }

    <E extends Enum<E>> E word(Class<E> type, String field) {
        return text(field) == null ? null : Words.of(type, field, text(field), "organisation.word.unknown");
    }

    LocalDate day(String field) {
        try {
            return text(field) == null ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput(field, "shared.day.wrong", text(field));
        }
    }
}
