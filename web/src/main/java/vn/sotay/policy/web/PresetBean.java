package vn.sotay.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.policy.model.PresetDifference;
import vn.sotay.policy.model.PresetRow;
import vn.sotay.policy.service.AssignPreset;
import vn.sotay.policy.service.PresetPreview;
import vn.sotay.policy.service.PresetService;
import vn.sotay.shared.web.Messages;

/**
 * Backs policies/preset.xhtml: by which preset the province works; the first press tells what another one would do, the second
 * enters it if nothing was typed in between.
 */
@Named
@ViewScoped
public class PresetBean implements Serializable {
    @Inject
    PresetService presets;

    @Inject
    transient RuleLines lines;

    @Inject
    transient Clock clock;

    @Inject
    Messages messages;

    private List<PresetRow> assigned = List.of();
    private List<String> names = List.of();
    private String preset;
    private LocalDate from;
    private String decision;
    private AssignPreset planned;
    private PresetPreview preview;

    /** Reads what holds, held and is to come. */
    public void load() {
        assigned = presets.assigned();
        names = presets.names();
        var now = assigned.get(0).preset();
        preset = names.stream().filter(name -> !name.equals(now)).findFirst().orElse(now);
    }

    /** Tells what it would do; enters it when that was seen. */
    public String submit() {
        var command = new AssignPreset(preset, from, decision);
        if (!command.equals(planned)) {
            planned = null;
            preview = presets.preview(command);
            planned = command;
            return null;
        }
        presets.assign(command);
        messages.info("policy.preset.assigned", named(preset), from);
        return again();
    }

    /** What was to come does not come. */
    public String withdraw(PresetRow row) {
        presets.withdraw(row.id());
        messages.info("policy.preset.withdrawn", named(row.preset()));
        return again();
    }

    private static String again() {
        return "/policies/preset?faces-redirect=true";
    }

    /** Since when it holds, in words. */
    public String since(PresetRow row) {
        return row.from() == null
                ? messages.text("policy.preset.first")
                : messages.text("policy.from.open", row.from());
    }

    private String named(String name) {
        return messages.text("Preset." + name);
    }

    /** Whether it has not begun. */
    public boolean isComing(PresetRow row) {
        return row.from() != null && row.from().isAfter(LocalDate.now(clock));
    }

    /** The name of a rule, in words. */
    public String name(PresetDifference difference) {
        return lines.name(difference.key());
    }

    /** Values, as the rule is written; a dash for none. */
    public String said(List<String> values) {
        return values.isEmpty() ? "–" : String.join(", ", values);
    }

    /** What it would do, in words. */
    public List<String> getConsequences() {
        return preview.consequences().stream()
                .map(text -> messages.text(text.key(), text.args().toArray()))
                .toList();
    }

    /** From when, and what holds until then. */
    public String getPlanLead() {
        return messages.text("policy.preset.lead", named(planned.preset()), planned.from(), named(preview.before()));
    }

    /** Whether what it would do is shown. */
    public boolean isPlanned() {
        return planned != null;
    }

    public List<PresetDifference> getDifferences() {
        return preview.differences();
    }

    public List<PresetRow> getAssigned() {
        return assigned;
    }

    public List<String> getNames() {
        return names;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
