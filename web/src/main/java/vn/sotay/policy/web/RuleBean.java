package vn.sotay.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.policy.service.ChangeRule;
import vn.sotay.policy.service.RuleView;
import vn.sotay.shared.service.WorkItem.Text;

/**
 * Backs policies/rule.xhtml: the first press tells what a new value would do, the second enters it if nothing was typed in
 * between.
 */
@Named
@ViewScoped
public class RuleBean extends RulePage {
    private final RuleInput input = new RuleInput();
    private ChangeRule planned;
    private List<Text> consequences = List.of();

    @Override
    void begin(RuleView opened, String today) {
        input.begin(opened.kind(), today);
    }

    /** Tells what a new value would do; enters it when that was seen. */
    public String submit() {
        var change = input.change(getKey());
        if (!change.equals(planned)) {
            planned = null;
            consequences = policies.preview(change);
            planned = change;
            return null;
        }
        policies.change(change);
        messages.info("policy.entered", getName(), change.from());
        return again();
    }

    /** What was to come does not come. */
    public String withdraw(RuleLine line) {
        policies.withdraw(getKey(), line.raw(), line.from());
        messages.info("policy.withdrawn", getName());
        return again();
    }

    private String again() {
        return "/policies/rule?faces-redirect=true&key=" + getKey();
    }

    /** Whether what it would do is shown. */
    public boolean isPlanned() {
        return planned != null;
    }

    /** What it would do, in words. */
    public List<String> getConsequences() {
        return consequences.stream()
                .map(text -> messages.text(text.key(), text.args().toArray()))
                .toList();
    }

    /** From when, and until when the value before holds. */
    public String getPlanLead() {
        return messages.text("policy.plan.lead", planned.from(), planned.from().minusDays(1));
    }

    public RuleInput getInput() {
        return input;
    }
}
