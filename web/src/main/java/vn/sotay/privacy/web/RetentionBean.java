package vn.sotay.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.privacy.model.HoldRow;
import vn.sotay.privacy.service.RetentionRule;
import vn.sotay.privacy.service.RetentionService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.Permissions;

/** Backs privacy/retention.xhtml: how long what is kept, for everybody; the last night and the holds for some. */
@Named
@ViewScoped
public class RetentionBean implements Serializable {
    private static final String AGAIN = "/privacy/retention?faces-redirect=true";

    @Inject
    RetentionService retention;

    @Inject
    Permissions permissions;

    @Inject
    Messages messages;

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> lifts = new HashMap<>();
    private List<RetentionRule> rules;
    private List<HoldRow> holds = List.of();
    private NightView night;

    /** Reads the rules, and what else the caller may see. */
    public void load() {
        rules = retention.rules();
        if (permissions.has("RETENTION_VIEW")) {
            holds = retention.holds();
            night = retention
                    .lastNight()
                    .map(last -> NightView.of(last, messages))
                    .orElse(null);
        }
    }

    /** Writes a decision down that keeps a kind of data. */
    public String hold() {
        retention.hold(typed.get("kind"), typed.get("decision"), typed.get("reason"));
        messages.info("privacy.hold.placed", name(typed.get("kind")));
        return AGAIN;
    }

    /** Ends one by another decision. */
    public String lift(HoldRow hold) {
        retention.lift(hold.id(), lifts.get(hold.id()));
        messages.info("privacy.hold.ended", hold.isOfPerson() ? hold.name() : name(hold.kind()));
        return AGAIN;
    }

    /** What a kind of data is called. */
    public String name(String kind) {
        return messages.text("privacy.kind." + kind);
    }

    /** Whose and what it is. */
    public String text(String kind) {
        return messages.text("privacy.kind." + kind + ".text");
    }

    /** How long, in words. */
    public String age(RetentionRule rule) {
        return rule.isLimited() ? words(rule.age()) : messages.text("privacy.retention.forGood");
    }

    private String words(Period age) {
        if (age.getYears() > 0) {
            return messages.text("privacy.retention.years", age.getYears());
        }
        return age.getMonths() > 0
                ? messages.text("privacy.retention.months", age.getMonths())
                : messages.text("privacy.retention.days", age.getDays());
    }

    /** The kinds that a decision can keep. */
    public List<String> getKinds() {
        return rules.stream()
                .filter(RetentionRule::isLimited)
                .map(RetentionRule::kind)
                .toList();
    }

    public List<RetentionRule> getRules() {
        return rules;
    }

    public List<HoldRow> getHolds() {
        return holds;
    }

    /** What the last night did; null before the first. */
    public NightView getNight() {
        return night;
    }

    /** What is typed about a new hold, by the id of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The decision that ends a hold, by its id. */
    public Map<String, String> getLifts() {
        return lifts;
    }
}
