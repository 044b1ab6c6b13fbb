package vn.sotay.organisation.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.VietnameseText;

/**
 * A Party organisation (tổ chức đảng), from the province down to the party group.
 *
 * <p>A unit lives in time: where it hangs ({@link Placement}), what it is called ({@link UnitName}), how much of its
 * roster is kept and whether it has to meet ({@link UnitRegime}) all carry a first and a last day. What is written on
 * the unit itself is today's state, so that lists need no history; {@link OrganisationTree} is the one place that
 * changes both together.
 *
 * <p>The {@code path} is the chain of keys from the root, five characters each: a subtree is one range of it.
 */
@Entity
public class Unit extends PublicEntity {
    @Column(nullable = false, unique = true, length = 40)
    private String code;

    @Column(nullable = false, length = 250)
    private String name;

    @Column(nullable = false, length = 250)
    private String foldedName;

    @Column(nullable = false, length = 200)
    private String sortKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

    @Column(nullable = false, length = 100)
    private String path = "";

    @Column(nullable = false)
    private int depth;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RosterMode rosterMode = RosterMode.FULL;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingDuty meetingDuty = MeetingDuty.DUE;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "founded_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "founded_precision", length = 10))
    private PartialDate founded;

    @Column(nullable = false)
    private LocalDate knownFrom;

    private LocalDate dissolvedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Origin origin;

    /**
     * PROBATIONARY and OFFICIAL with HOME exactly here. Written by {@link HomeCountRepository} alone, past the entity: two that
     * change one unit must not lose each other's people.
     */
    @Column(nullable = false, updatable = false)
    private long ownMembers;

    /** For the persistence provider. */
    protected Unit() {}

    /**
     * A unit that hangs nowhere yet: {@link OrganisationTree#place} gives it its place.
     *
     * @param knownFrom the first day on which the handbook knows of it
     */
    public Unit(String code, String name, UnitKind kind, LocalDate knownFrom, Origin origin) {
        this.code = code;
        this.kind = kind;
        this.knownFrom = knownFrom;
        this.origin = origin;
        call(name, kind);
    }

    /** Called by {@link OrganisationTree} alone: puts it under a superior (null: the top of the tree). */
    void hangUnder(Unit superior) {
        if (superior != null && id() != null && !path.isEmpty()) {
            mustNotContain(superior);
        }
        parent = superior;
        path = (superior == null ? "" : superior.path()) + UnitPath.segment(id());
        depth = UnitPath.depth(path);
    }

    /** Called by {@link OrganisationTree} alone: a unit of no province. */
    void standAside() {
        path = UnitPath.aside(id());
        depth = UnitPath.depth(path);
    }

    /** @throws RuleViolation {@code organisation.place.cycle} if the other lies in its subtree, or is itself */
    void mustNotContain(Unit other) {
        if (other.path().startsWith(path)) {
            throw new RuleViolation("organisation.place.cycle", code, other.code());
        }
    }

    /** Called by {@link OrganisationTree} alone. */
    void call(String newName, UnitKind newKind) {
        name = VietnameseText.nfc(newName);
        foldedName = VietnameseText.fold(newName);
        sortKey = VietnameseText.titleKey(newName);
        kind = newKind;
    }

    /** Called by {@link OrganisationTree} alone. */
    void recode(String newCode) {
        code = newCode;
    }

    /** Called by {@link OrganisationTree} alone: from this day on it is no more; its past lies with the successor. */
    void dissolve(Unit successor, LocalDate day) {
        dissolvedOn = day;
        path = successor.path() + UnitPath.segment(id());
        depth = UnitPath.depth(path);
    }

    /** @throws RuleViolation {@code organisation.unit.dissolved} if it is no more */
    public void mustStand() {
        if (dissolvedOn != null) {
            throw new RuleViolation("organisation.unit.dissolved", code, dissolvedOn);
        }
    }

    /** Called by {@link OrganisationTree} alone. */
    void keep(RosterMode mode, MeetingDuty duty) {
        rosterMode = mode;
        meetingDuty = duty;
    }

    /** The day it was founded, as precisely as it is known; an attribute, not the start of its time here. */
    public void foundedOn(PartialDate day) {
        founded = day;
    }

    /** The official code: digit groups joined by dots, the superior's code first. */
    public String code() {
        return code;
    }

    /** Its name today. */
    public String name() {
        return name;
    }

    /** Its kind today. */
    public UnitKind kind() {
        return kind;
    }

    /** Its superior today; null for the province. */
    public Unit parent() {
        return parent;
    }

    /** Keys from the root down to it, five characters each; a subtree is the range from here to here + "~". */
    public String path() {
        return path;
    }

    /** 0 for the province. */
    public int depth() {
        return depth;
    }

    /** How much of its roster is kept. */
    public RosterMode rosterMode() {
        return rosterMode;
    }

    /** Whether it has to meet. */
    public MeetingDuty meetingDuty() {
        return meetingDuty;
    }

    /** When it was founded; null if unknown. */
    public PartialDate founded() {
        return founded;
    }

    /** The first day the handbook can speak of. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** The day it ceased to be; null while it stands. */
    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    /** Where it came from. */
    public Origin origin() {
        return origin;
    }
}
