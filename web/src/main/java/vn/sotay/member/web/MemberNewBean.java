package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.member.service.AdmitMember;
import vn.sotay.member.service.MemberEditService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs members/new.xhtml: taking somebody into the roster by hand. */
@Named
@RequestScoped
public class MemberNewBean {
    @Inject
    MemberEditService edits;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final MemberForm form = new MemberForm();
    private String unit;
    private Standing standing = Standing.OFFICIAL;
    private Participation participation = Participation.ACTIVE;
    private LocalDate from;

    /** Begins with the unit looked at. */
    public void load() {
        unit = context.getUnit();
        from = context.getToday();
    }

    /** Takes the person in. */
    public String admit() {
        var id = edits.admit(new AdmitMember(unit, form.texts(), standing, participation, from));
        messages.info("member.new.done", form.getTyped().get("fullName"));
        return "/members/member?faces-redirect=true&id=" + id;
    }

    /** The standings with which somebody comes in. */
    public List<Standing> getStandings() {
        return List.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.ADMISSION_DECIDED, Standing.APPLICANT);
    }

    /** How far somebody takes part. */
    public List<Participation> getParticipations() {
        return List.of(Participation.values());
    }

    public MemberForm getForm() {
        return form;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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
}
