package vn.sotay.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.member.service.MemberService;
import vn.sotay.organisation.model.UnitView;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.web.PageContext;

/** Backs units/unit.xhtml: one unit with its superiors, its people in numbers, its sub-units and its history. */
@Named
@RequestScoped
public class UnitBean {
    @Inject
    UnitService units;

    @Inject
    MemberService members;

    @Inject
    Caller caller;

    @Inject
    PageContext context;

    private String id;
    private UnitView view;
    private PeopleSummary people;

    /** Reads the unit as of the day looked at; the people in numbers are today's. */
    public void load() {
        view = units.view(id == null ? "" : id, context.getAsOf());
        if (context.isWritable() && isWithPeople()) {
            people = members.summary(view.unit().id());
        }
    }

    /** Whether the unit keeps people and the viewer may see people at all. */
    public boolean isWithPeople() {
        return view.unit().memberCount() != null && caller.has(Permission.MEMBER_VIEW);
    }

    /** When the unit was founded, as precisely as it is known; empty if it is not. */
    public String getFoundedText() {
        return view.founded() == null ? "" : view.founded().toString();
    }

    /** The id or the code in the address. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }

    /** What is shown. */
    public UnitView getView() {
        return view;
    }

    /** The people in numbers; null where the viewer may not see people, or where only totals are kept. */
    public PeopleSummary getPeople() {
        return people;
    }
}
