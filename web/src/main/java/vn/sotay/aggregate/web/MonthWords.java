package vn.sotay.aggregate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import vn.sotay.shared.web.Messages;

/** Puts months and numbers that may not be told into words. */
@RequestScoped
public class MonthWords {
    @Inject
    Messages messages;

    /** {@code tháng 9/2024}. */
    String of(String month) {
        var parsed = YearMonth.parse(month);
        return messages.text(
                "indicator.period.month", String.valueOf(parsed.getMonthValue()), String.valueOf(parsed.getYear()));
    }

    /** The number, or a dash where it is not told. */
    String number(Integer told) {
        return told == null ? "–" : messages.text("aggregate.number", told);
    }
}
