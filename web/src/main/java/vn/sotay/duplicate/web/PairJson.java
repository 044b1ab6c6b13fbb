package vn.sotay.duplicate.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sotay.duplicate.model.Agreement;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.duplicate.model.Trait;
import vn.sotay.duplicate.service.PairView;
import vn.sotay.duplicate.service.RecordSide;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.UnitRef;

/** A pair as JSON. */
record PairJson(
        String id,
        String stamp,
        PairState state,
        int score,
        Map<String, Agreement> reasons,
        Side first,
        Side second,
        LocalDate undoUntil) {
    /** One of its records. */
    record Side(
            String id,
            Map<String, String> fields,
            Standing standing,
            Participation participation,
            UnitRef unit,
            LocalDate knownFrom,
            boolean former) {
        static Side of(RecordSide side) {
            var fields = new LinkedHashMap<String, String>();
            Arrays.stream(MemberField.values())
                    .filter(field -> !side.texts().get(field).isEmpty())
                    .forEach(field -> fields.put(field.key(), side.texts().get(field)));
            return new Side(
                    side.id(),
                    fields,
                    side.standing(),
                    side.participation(),
                    side.unit(),
                    side.knownFrom(),
                    side.former());
        }
    }

    static PairJson of(PairView view) {
        var reasons = new LinkedHashMap<String, Agreement>();
        Arrays.stream(Trait.values())
                .forEach(trait ->
                        reasons.put(trait.field().key(), view.likeness().in(trait)));
        return new PairJson(
                view.id(),
                view.stamp(),
                view.state(),
                view.score(),
                reasons,
                Side.of(view.first()),
                Side.of(view.second()),
                view.undoUntil());
    }
}
