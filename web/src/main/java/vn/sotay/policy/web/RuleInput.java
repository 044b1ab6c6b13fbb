package vn.sotay.policy.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.policy.model.PolicyUnit;
import vn.sotay.policy.service.ChangeRule;

/** What is typed about a new value: a number, a length of time or a pattern. */
public class RuleInput implements Serializable {
    /** A value that stands beside the others. */
    private static final String BESIDE = "";

    private PolicyKind kind;
    private String value;
    private String unit = "D";
    private String before;
    private LocalDate from;
    private String source;

    /** Begins with what holds today. */
    void begin(PolicyKind of, String today) {
        kind = of;
        before = today;
        value = today;
        if (of.unit() == PolicyUnit.PERIOD && today != null) {
            split(today);
        }
    }

    private void split(String period) {
        if (PolicyKind.FOR_GOOD.equals(period)) {
            value = null;
            unit = PolicyKind.FOR_GOOD;
            return;
        }
        var age = Period.parse(period);
        unit = age.getYears() > 0 ? "Y" : age.getMonths() > 0 ? "M" : "D";
        value = Integer.toString(age.getYears() + age.getMonths() + age.getDays());
    }

    /** The command. */
    ChangeRule change(String key) {
        var replaced = before == null || before.equals(BESIDE) ? null : before;
        return new ChangeRule(key, replaced, after(), from, source);
    }

    private String after() {
        var typed = value == null || value.isBlank() ? null : value.strip();
        if (kind.unit() != PolicyUnit.PERIOD) {
            return typed;
        }
        if (unit.equals(PolicyKind.FOR_GOOD)) {
            return PolicyKind.FOR_GOOD;
        }
        return typed == null ? null : "P" + typed + unit;
    }

    /** Days, months, years, for good. */
    public List<String> getUnits() {
        return List.of("D", "M", "Y", PolicyKind.FOR_GOOD);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
