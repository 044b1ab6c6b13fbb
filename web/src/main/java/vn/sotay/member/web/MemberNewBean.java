package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private static final List<Standing> STANDINGS =
            List.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.ADMISSION_DECIDED, Standing.APPLICANT);

    @Inject
    MemberEditService edits;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final MemberForm form = new MemberForm();
    private final StatusForm status = new StatusForm();
    private String unit;

    /** Begins with the unit looked at. */
    public void load() {
        unit = context.getUnit();
        status.fill(STANDINGS, Standing.OFFICIAL, Participation.ACTIVE, context.getToday());
    }

    /** Takes the person in. */
    public String admit() {
        var id = edits.admit(
                new AdmitMember(unit, form.texts(), status.getStanding(), status.getParticipation(), status.getFrom()));
        messages.info("member.new.done", form.getTyped().get("fullName"));
        return "/members/member?faces-redirect=true&id=" + id;
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

    public StatusForm getStatus() {
        return status;
    }
}
