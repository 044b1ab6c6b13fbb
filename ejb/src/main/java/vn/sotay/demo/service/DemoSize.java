package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large the made-up province is; the system property {@value #PROPERTY} chooses at the first start. */
enum DemoSize {
    /** About 2,000 members in 120 branches: seconds. */
    SMALL(12),
    /** About 60,000 members in 3,600 branches: a minute. */
    PROVINCE(60);

    /** {@code none}, {@code small} or {@code province}; absent: none. */
    static final String PROPERTY = "sotay.demo";

    /** The day on which the story is told. */
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    private final int months;

    DemoSize(int months) {
        this.months = months;
    }

    /** The size asked for; empty for {@code none}. */
    static Optional<DemoSize> asked() {
        var asked = System.getProperty(PROPERTY, "none").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(size -> size.name().equals(asked)).findFirst();
    }

    /** The first day of the story: so many whole months, the present one included. */
    LocalDate from() {
        return TODAY.withDayOfMonth(1).minusMonths(months - 1L);
    }
}
