package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.service.RenameUnit;
import vn.sotay.organisation.service.UnitEditService;
import vn.sotay.organisation.service.UnitPlan;

/** Backs units/rename.xhtml: another name or kind, by a decision. */
@Named
@ViewScoped
public class UnitRenameBean extends UnitChangeBean<RenameUnit> {
    @Inject
    UnitEditService edits;

    private String name;
    private UnitKind kind;

    @Override
    void begin() {
        name = getOpened().unit().name();
        kind = getOpened().unit().kind();
    }

    @Override
    RenameUnit command() {
        return new RenameUnit(getOpened().unit().id(), getOpened().version(), name, kind, getFrom(), getDecision());
    }

    @Override
    UnitPlan plan(RenameUnit command) {
        return edits.planRename(command);
    }

    @Override
    void carryOut(RenameUnit command) {
        edits.rename(command);
    }

    @Override
    String doneKey() {
        return "organisation.rename.done";
    }

    /** The kinds to choose from. */
    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }
}
