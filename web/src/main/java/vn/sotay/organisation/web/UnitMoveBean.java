package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.organisation.service.MoveUnit;
import vn.sotay.organisation.service.UnitMoveService;
import vn.sotay.organisation.service.UnitPlan;

/** Backs units/move.xhtml: another superior, by a decision; what lies below moves along. */
@Named
@ViewScoped
public class UnitMoveBean extends UnitChangeBean<MoveUnit> {
    @Inject
    UnitMoveService moves;

    private String superior;
    private String code;

    @Override
    void begin() {}

    @Override
    MoveUnit command() {
        return new MoveUnit(getOpened().unit().id(), getOpened().version(), superior, code, getFrom(), getDecision());
    }

    @Override
    UnitPlan plan(MoveUnit command) {
        return moves.planMove(command);
    }

    @Override
    void carryOut(MoveUnit command) {
        moves.move(command);
    }

    @Override
    String doneKey() {
        return "organisation.move.done";
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
