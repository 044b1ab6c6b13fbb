package vn.sotay.privacy.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.privacy.model.PrivacyNotice;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;

/** What is wrong with a new edition of the notice. */
final class NoticeRules {
    private static final int SOURCE = 250;
    private static final int HEADING = 100;
    private static final int TEXT = 1000;

    private NoticeRules() {}

    /**
     * Every fault, by field.
     *
     * @param last the newest edition; null before the first
     */
    static List<FieldError> faults(PublishNotice asked, PrivacyNotice last, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (asked.from() == null) {
            faults.add(FieldError.of("from", "shared.required"));
        } else if (!asked.from().isAfter(today)) {
            faults.add(FieldError.of("from", "privacy.notice.from.past"));
        } else if (last != null && !asked.from().isAfter(last.validFrom())) {
            faults.add(FieldError.of("from", "privacy.notice.from.before", last.edition(), last.validFrom()));
        }
        RequiredText.fault("source", asked.source(), SOURCE).ifPresent(faults::add);
        if (asked.parts().isEmpty()) {
            faults.add(FieldError.of("parts", "privacy.notice.parts.none"));
        }
        for (var place = 1; place <= asked.parts().size(); place++) {
            var pair = asked.parts().get(place - 1);
            if (isWrong(pair.vi()) || isWrong(pair.en())) {
                faults.add(FieldError.of("parts", "privacy.notice.part.wrong", place, HEADING, TEXT));
            }
        }
        return faults;
    }

    private static boolean isWrong(NoticeText text) {
        return RequiredText.fault("heading", text.heading(), HEADING).isPresent()
                || RequiredText.fault("text", text.text(), TEXT).isPresent();
    }
}
