package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.service.SetRegime;
import vn.sotay.organisation.service.UnitEditService;
import vn.sotay.organisation.service.UnitPlan;

/** Backs units/regime.xhtml: whether the roster is kept and whether meetings are due, by a decision. */
@Named
@ViewScoped
public class UnitRegimeBean extends UnitChangeBean<SetRegime> {
    @Inject
    UnitEditService edits;

    private RosterMode mode;
    private MeetingDuty duty;

    @Override
    void begin() {
        mode = getOpened().unit().rosterMode();
        duty = getOpened().unit().meetingDuty();
    }

    @Override
    SetRegime command() {
        return new SetRegime(getOpened().unit().id(), getOpened().version(), mode, duty, getFrom(), getDecision());
    }

    @Override
    UnitPlan plan(SetRegime command) {
        return edits.planRegime(command);
    }

    @Override
    void carryOut(SetRegime command) {
        edits.setRegime(command);
    }

    @Override
    String doneKey() {
        return "organisation.regime.done";
    }

    /** How a roster can be kept. */
    public List<RosterMode> getModes() {
        return List.of(RosterMode.values());
    }

    /** Whether meetings can be due. */
    public List<MeetingDuty> getDuties() {
        return List.of(MeetingDuty.values());
    }

    public RosterMode getMode() {
        return mode;
    }

    public void setMode(RosterMode mode) {
        this.mode = mode;
    }

    public MeetingDuty getDuty() {
        return duty;
    }

    public void setDuty(MeetingDuty duty) {
        this.duty = duty;
    }
}
