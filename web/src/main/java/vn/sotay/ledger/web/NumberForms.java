package vn.sotay.ledger.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sotay.ledger.model.NumberRow;

/** What is typed about the numbers of a page, each by the number's id; and at which somebody was last. */
public final class NumberForms implements Serializable {
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private String last;

    /** The date typed for this number. */
    LocalDate day(NumberRow row) {
        last = row.id();
        return days.get(last);
    }

    /** The reason typed for this number. */
    String reason(NumberRow row) {
        last = row.id();
        return reasons.get(last);
    }

    /** Whether what was typed for this number was refused: its fields stay open. */
    public boolean isOpen(NumberRow row) {
        return row.id().equals(last);
    }

    /** The dates of documents. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    /** Why numbers are cancelled. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
