package vn.sotay.aggregate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.aggregate.model.ForcesLine;
import vn.sotay.aggregate.model.OnboardedUnit;
import vn.sotay.aggregate.service.ForcesLineService;
import vn.sotay.shared.web.Messages;

/** Backs forces/line.xhtml: all units without a roster as one line of each month. */
@Named
@RequestScoped
public class ForcesLineBean {
    @Inject
    ForcesLineService service;

    @Inject
    MonthWords words;

    @Inject
    Messages messages;

    private List<ForcesLine> lines = List.of();
    private List<OnboardedUnit> units = List.of();

    /** Reads the months and how far each unit has come. */
    public void load() {
        lines = service.lines();
        units = service.onboarding();
    }

    /** A month as people say it. */
    public String month(String one) {
        return words.of(one);
    }

    /** Of which month a unit sent its total last. */
    public String last(OnboardedUnit unit) {
        return unit.month() == null
                ? messages.text("aggregate.unsent")
                : messages.text("aggregate.last", words.of(unit.month()));
    }

    /** The number, or a dash where it is not told. */
    public String number(Integer told) {
        return words.number(told);
    }

    /** How many have sent it, or why a number is missing. */
    public String state(ForcesLine line) {
        if (!line.isComplete()) {
            return messages.text("aggregate.line.waiting", line.sent(), line.units());
        }
        return messages.text(
                line.members() == null || line.registered() == null || line.exempt() == null
                        ? "aggregate.line.small"
                        : "aggregate.line.complete");
    }

    public List<ForcesLine> getLines() {
        return lines;
    }

    public List<OnboardedUnit> getUnits() {
        return units;
    }
}
