package vn.sotay.aggregate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.aggregate.model.MonthView;
import vn.sotay.aggregate.model.Onboarding;
import vn.sotay.aggregate.service.EnterTotal;
import vn.sotay.aggregate.service.MonthlyTotalService;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.web.Messages;

/** Backs totals/form.xhtml: the total of a month of a unit without a roster, and what was sent before. */
@Named
@ViewScoped
public class TotalsFormBean implements Serializable {
    @Inject
    MonthlyTotalService totals;

    @Inject
    MonthWords words;

    @Inject
    Messages messages;

    private String unit;
    private String month;
    private UnitRef subject;
    private List<UnitRef> units = List.of();
    private List<MonthView> months = List.of();
    private final Map<String, Integer> typed = new HashMap<>();
    private Onboarding onboarding;
    private Integer version;

    /** Reads the months of the unit, and begins with what stands for the month that is asked for. */
    public void load() {
        units = totals.units();
        if (unit == null && !units.isEmpty()) {
            unit = units.get(0).id();
        }
        months = totals.months(unit);
        subject =
                units.stream().filter(one -> one.id().equals(unit)).findFirst().orElse(null);
        var view = month == null ? months.get(1) : totals.month(unit, month);
        month = view.month();
        version = view.version();
        onboarding = view.onboarding();
        if (view.isSent()) {
            typed.put("official", view.form().official());
            typed.put("probationary", view.form().probationary());
            typed.put("exempt", view.form().exempt());
            typed.put("registered", view.form().registered());
        }
    }

    /** Sends it. */
    public String send() {
        totals.enter(new EnterTotal(
                unit,
                month,
                typed.get("official"),
                typed.get("probationary"),
                typed.get("exempt"),
                typed.get("registered"),
                onboarding,
                version));
        messages.info("aggregate.sent", words.of(month));
        return "/totals/form?faces-redirect=true&unit=" + unit + "&month=" + month;
    }

    /** A month as people say it. */
    public String words(String one) {
        return words.of(one);
    }

    /** What the form is about. */
    public String getTitle() {
        return messages.text("aggregate.form.title", words.of(month));
    }

    public Onboarding[] getStates() {
        return Onboarding.values();
    }

    /** The numbers, by the id of the field. */
    public Map<String, Integer> getTyped() {
        return typed;
    }

    public UnitRef getSubject() {
        return subject;
    }

    public List<UnitRef> getUnits() {
        return units;
    }

    public List<MonthView> getMonths() {
        return months;
    }

    public Onboarding getOnboarding() {
        return onboarding;
    }

    public void setOnboarding(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
