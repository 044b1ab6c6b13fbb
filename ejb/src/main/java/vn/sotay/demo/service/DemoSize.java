package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large the made-up province is; the system property {@value #PROPERTY} chooses at the first start. */
enum DemoSize {
    /** About 2,000 members in 120 branches: seconds. */
    SMALL(12, 0),
    /** About 20,000 members in 1,200 branches. */
    MEDIUM(12, 1 / 3.0),
    /** About 60,000 members in 3,600 branches: a minute. */
    PROVINCE(60, 1),
    /** About 200,000 members in 12,000 branches, as in the largest provinces: several minutes. */
    LARGE(60, 10 / 3.0);

    /** The day on which the story is told. */
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    /** The system property that names the size. */
    static final String PROPERTY = "sotay.demo";

    private final int months;
    private final double factor;

    DemoSize(int months, double factor) {
        this.months = months;
        this.factor = factor;
    }

    /**
     * How many units of a kind a committee has in this size.
     *
     * @param province so many in the province
     * @param small so many in the small size, where most committees are left out
     */
    int count(int province, int small) {
        return this == SMALL ? small : (int) Math.ceil(province * factor);
    }

    /** The size asked for by {@code none} or a name in lower case; empty for {@code none} and without the property. */
    static Optional<DemoSize> asked() {
        var asked = System.getProperty(PROPERTY, "none").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(size -> size.name().equals(asked)).findFirst();
    }

    /** The first day of the story: so many whole months, the present one included. */
    LocalDate from() {
        return TODAY.withDayOfMonth(1).minusMonths(months - 1L);
    }
}
