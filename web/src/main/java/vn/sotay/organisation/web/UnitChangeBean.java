package vn.sotay.organisation.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.organisation.model.UnitRecoded;
import vn.sotay.organisation.model.UnitView;
import vn.sotay.organisation.service.UnitPlan;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.web.Messages;

/**
 * What the pages that change a unit share: the first press shows what would be different, the second one does it if
 * nothing was typed in between.
 *
 * @param <C> the command
 */
public abstract class UnitChangeBean<C> implements Serializable {
    private static final int SHOWN = 50;

    @Inject
    UnitService units;

    @Inject
    Messages messages;

    private String id;
    private LocalDate from;
    private String decision;
    private UnitView opened;
    private UnitPlan plan;
    private C planned;

    /** Opens the unit as it is today. */
    public void load() {
        opened = units.open(id == null ? "" : id);
        begin();
    }

    /** Fills the fields with what is so today. */
    abstract void begin();

    abstract C command();

    abstract UnitPlan plan(C command);

    abstract void carryOut(C command);

    abstract String doneKey();

    /** Where it leads when it is done. */
    String target() {
        return opened.unit().id();
    }

    /** Shows what would be different; does it when that was seen. When somebody was faster, shows it anew. */
    public String submit() {
        try {
            var command = command();
            if (!command.equals(planned)) {
                look(command);
                return null;
            }
            carryOut(command);
        } catch (StaleVersion faster) {
            opened = units.open(opened.unit().id());
            look(command());
            messages.warn("organisation.change.faster", opened.unit().name());
            return null;
        }
        messages.info(doneKey(), opened.unit().name());
        return "/units/unit?faces-redirect=true&id=" + target();
    }

    private void look(C command) {
        plan = null;
        planned = null;
        plan = plan(command);
        planned = command;
    }

    /** Whether what would be different is shown. */
    public boolean isPlanShown() {
        return plan != null;
    }

    /** The units that move along, the first fifty of them. */
    public List<UnitRecoded> getMoved() {
        return plan.units().stream().limit(SHOWN).toList();
    }

    /** From when it would be so. */
    public String getLeadText() {
        return messages.text("organisation.plan.lead", from);
    }

    /** How many units move along. */
    public String getUnitsText() {
        return messages.text("organisation.plan.units", plan.units().size());
    }

    /** How many people go along. */
    public String getMembersText() {
        return messages.text("organisation.plan.members", plan.members());
    }

    public UnitPlan getPlan() {
        return plan;
    }

    public UnitView getOpened() {
        return opened;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
