package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.VietnameseText;

/** A row of a list of members, read and checked, that waits to be applied. Keys, not references: it is a copy. */
@Entity
public class StagedMember extends StagedRow {
    @Column(length = 60)
    private String unitCode;

    private Long unitId;

    /** The known person this row speaks of; null for somebody new. */
    private Long memberId;

    @Embedded
    private MemberDetails details;

    @Column(length = 250)
    private String foldedName;

    /** Folded name, birth and joining date: who has the same seems to be the same. Null if one of them is missing. */
    @Column(length = 300)
    private String personKey;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Participation participation;

    /** For the persistence provider. */
    protected StagedMember() {}

    /** Stages a checked row. */
    public StagedMember(Long importId, CheckedMember row) {
        super(importId, row.row());
        take(row);
    }

    /** Takes over what the row says, also after a correction. */
    public final void take(CheckedMember row) {
        turn(row.findings().isHeld() ? StagedState.HELD : StagedState.ACCEPTED);
        unitCode = row.unitCode();
        unitId = row.unitId();
        standing = row.standing();
        participation = row.participation();
        memberId = null;
        details = row.details();
        foldedName = VietnameseText.fold(details.fullName());
        personKey = makePersonKey();
    }

    private String makePersonKey() {
        return foldedName.isEmpty() || details.birth() == null || details.joined() == null
                ? null
                : foldedName
                        + '|'
                        + details.birth().display()
                        + '|'
                        + details.joined().display();
    }

    /** What the row says of the person. */
    public MemberDetails details() {
        return details;
    }

    /** Compared with the known person it speaks of. */
    public void compared(boolean equal) {
        turn(equal ? StagedState.UNCHANGED : StagedState.DIFFERS);
    }

    /** It is in the roster, as this member. */
    public void applied(Long member) {
        memberId = member;
        turn(StagedState.APPLIED);
    }

    /** Folded name, birth and joining date together; null if one is missing. */
    public String personKey() {
        return personKey;
    }

    /** Where the person belongs; null while the unit is unknown. */
    public Long unitId() {
        return unitId;
    }

    /** The code as written. */
    public String unitCode() {
        return unitCode;
    }

    /** The known person; null for somebody new. */
    public Long memberId() {
        return memberId;
    }

    /** Standing as listed. */
    public Standing standing() {
        return standing;
    }

    /** Participation as listed. */
    public Participation participation() {
        return participation;
    }
}
