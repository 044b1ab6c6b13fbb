package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
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

    private String id;
    private MemberView view;
    private Standing standing;
    private Participation participation;
    private LocalDate from;
    private LocalDate decidedOn;
    private String number;

    /** Begins with the present state. */
    public void load() {
        view = profiles.view(id, null);
        standing = view.standing();
        participation = view.participation();
    }

    /** Writes the decision down. */
    public String decide() {
        edits.decide(new DecideStatus(id, view.version(), standing, participation, from, number, decidedOn));
        messages.info("member.decide.done", view.fullName());
        return "/members/member?faces-redirect=true&id=" + id;
    }

    /** The present standing and what may follow it. */
    public List<Standing> getStandings() {
        return Stream.concat(Stream.of(view.standing()), view.standing().next().stream())
                .toList();
    }

    /** How far somebody takes part. */
    public List<Participation> getParticipations() {
        return List.of(Participation.values());
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

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public Participation getParticipation() {
        return participation;
    }

    public void setParticipation(Participation participation) {
        this.participation = participation;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
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
