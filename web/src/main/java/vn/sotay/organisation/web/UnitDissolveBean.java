package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.organisation.service.DissolveUnit;
import vn.sotay.organisation.service.UnitMoveService;
import vn.sotay.organisation.service.UnitPlan;

/** Backs units/dissolve.xhtml: ends a unit, by a decision; another one takes its place. */
@Named
@ViewScoped
public class UnitDissolveBean extends UnitChangeBean<DissolveUnit> {
    @Inject
    UnitMoveService moves;

    private String successor;

    @Override
    void begin() {}

    @Override
    DissolveUnit command() {
        return new DissolveUnit(getOpened().unit().id(), getOpened().version(), successor, getFrom(), getDecision());
    }

    @Override
    UnitPlan plan(DissolveUnit command) {
        return moves.planDissolve(command);
    }

    @Override
    void carryOut(DissolveUnit command) {
        moves.dissolve(command);
    }

    @Override
    String doneKey() {
        return "organisation.dissolve.done";
    }

    @Override
    String target() {
        var superiors = getOpened().superiors();
        return successor == null ? superiors.get(superiors.size() - 1).id() : successor;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
