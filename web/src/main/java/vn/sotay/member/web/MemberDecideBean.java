package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.DecideStatus;
import vn.sotay.member.service.MemberEditService;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.shared.web.Messages;

/** Backs members/decide.xhtml: another standing or participation, by a decision. */
@Named
@ViewScoped
public class MemberDecideBean implements Serializable {
    @Inject
    MemberProfileService profiles;

    @Inject
    MemberEditService edits;

    @Inject
    Messages messages;

    private final StatusForm status = new StatusForm();
    private String id;
    private MemberView view;
    private LocalDate decidedOn;
    private String number;

    /** Begins with the present state. */
    public void load() {
        view = profiles.toDecide(id);
        var standings = Stream.concat(Stream.of(view.standing()), view.standing().next().stream())
                .toList();
        status.fill(standings, view.standing(), view.participation(), null);
    }

    /** Writes the decision down. */
    public String decide() {
        edits.decide(new DecideStatus(
                id,
                view.version(),
                status.getStanding(),
                status.getParticipation(),
                status.getFrom(),
                number,
                decidedOn));
        messages.info("member.decide.done", view.fullName());
        return "/members/member?faces-redirect=true&id=" + id;
    }

    public MemberView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public StatusForm getStatus() {
        return status;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
