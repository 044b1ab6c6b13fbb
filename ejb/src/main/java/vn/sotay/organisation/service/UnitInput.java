package vn.sotay.organisation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.VietnameseText;

/** Looks at the fields of a change of a unit, all at once. */
final class UnitInput {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_DECISION = 200;

    private final List<FieldError> errors = new ArrayList<>();

    UnitInput decided(LocalDate from, String decision, LocalDate today) {
        if (from == null) {
            error("from", "shared.required");
        } else if (from.isAfter(today)) {
            error("from", "organisation.from.future");
        }
        var clean = VietnameseText.nfc(decision);
        if (clean.isEmpty()) {
            error("decision", "organisation.decision.missing");
        } else if (clean.length() > LONGEST_DECISION) {
            error("decision", "shared.tooLong", LONGEST_DECISION, clean.length());
        }
        return this;
    }

    UnitInput named(String name, UnitKind kind) {
        var clean = VietnameseText.nfc(name);
        if (clean.isEmpty()) {
            error("name", "organisation.name.missing");
        } else if (clean.length() > LONGEST_NAME) {
            error("name", "shared.tooLong", LONGEST_NAME, clean.length());
        }
        return given("kind", kind);
    }

    UnitInput given(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            error(field, "shared.required");
        }
        return this;
    }

    void error(String field, String key, Object... args) {
        errors.add(FieldError.of(field, key, args));
    }

    /** @throws InvalidInput naming each wrong field */
    void check() {
        InvalidInput.throwIfAny(errors);
    }
}
