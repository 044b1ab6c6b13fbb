package vn.sotay.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.access.model.HeldGrant;
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
    /**
     * One step of the line of superiors.
     *
     * @param beyond whether it lies outside the viewer's units
     */
    public record Superior(String id, String name, Boolean beyond) {}

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

    /** Whether the viewer may change this unit, and the page shows today. */
    public boolean isEditable() {
        return context.isWritable()
                && caller.scope(Permission.UNIT_EDIT).contains(view.unit().path());
    }

    /** The superiors from the top down; of those beyond the viewer's units only the name is told. */
    public List<Superior> getSuperiors() {
        var own = caller.grants().stream().map(HeldGrant::unitId).collect(Collectors.toSet());
        var within = false;
        var line = new ArrayList<Superior>();
        for (var superior : view.superiors()) {
            within = within || own.contains(superior.id());
            line.add(new Superior(superior.id(), superior.name(), !within));
        }
        return line;
    }

    /** How many of the members take part: {@code 131/144}. */
    public String getShareText() {
        return people.takingPart() + "/" + people.members();
    }

    /** When the unit was founded, as precisely as it is known; empty if it is not. */
    public String getFoundedText() {
        return view.founded() == null ? "" : view.founded().display();
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
