package vn.sotay.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.privacy.service.PersonHoldService;
import vn.sotay.privacy.service.PersonToHold;
import vn.sotay.shared.web.Messages;

/** Backs privacy/person.xhtml: a decision keeps what is known of one member. */
@Named
@ViewScoped
public class PersonHoldBean implements Serializable {
    @Inject
    PersonHoldService holds;

    @Inject
    Messages messages;

    private String id;
    private PersonToHold person;
    private String decision;
    private String reason;

    /** Reads who it would be. */
    public void load() {
        person = holds.open(id == null ? "" : id);
    }

    /** Writes the decision down. */
    public String hold() {
        holds.hold(id, decision, reason);
        messages.info("privacy.hold.placed", person.fullName());
        return "/privacy/retention?faces-redirect=true";
    }

    public PersonToHold getPerson() {
        return person;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
