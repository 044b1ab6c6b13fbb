package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.service.PlaceUnit;
import vn.sotay.organisation.service.UnitDraft;
import vn.sotay.organisation.service.UnitEditService;
import vn.sotay.shared.web.Messages;

/** Backs units/new.xhtml: a new unit below another, by a decision. */
@Named
@ViewScoped
public class UnitNewBean implements Serializable {
    @Inject
    UnitEditService edits;

    @Inject
    Messages messages;

    private String superior;
    private UnitDraft draft;
    private String code;
    private String name;
    private UnitKind kind;
    private LocalDate from;
    private String decision;

    /** Begins with the next free code. */
    public void load() {
        draft = edits.draft(superior == null ? "" : superior);
        code = draft.code();
    }

    /** Founds it. */
    public String place() {
        var id = edits.place(new PlaceUnit(draft.superior(), code, name, kind, from, decision), null);
        messages.info("organisation.new.done", name);
        return "/units/unit?faces-redirect=true&id=" + id;
    }

    /** Below what it will be. */
    public String getLeadText() {
        return messages.text("organisation.new.lead", draft.superiorName());
    }

    public UnitDraft getDraft() {
        return draft;
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
