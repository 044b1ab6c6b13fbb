package vn.sotay.roster.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/** A row of a list of members, read and checked, that waits to be applied. Keys, not references: it is a copy. */
@Entity
public class StagedMember extends BaseEntity {
    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private StagedState state;

    @Column(length = 60)
    private String unitCode;

    private Long unitId;

    /** The known person this row speaks of; null for somebody new. */
    private Long memberId;

    @Column(length = 250)
    private String fullName;

    @Column(length = 250)
    private String foldedName;

    /** Folded name, birth and joining date: who has the same seems to be the same. Null if one of them is missing. */
    @Column(length = 300)
    private String personKey;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Sex sex;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "birth_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "birth_precision", length = 10))
    private PartialDate birth;

    @Column(length = 20)
    private String cardNumber;

    @Column(length = 20)
    private String citizenId;

    @Column(length = 60)
    private String ethnicity;

    @Column(length = 250)
    private String nativePlace;

    @Column(length = 250)
    private String residence;

    @Column(length = 100)
    private String occupation;

    @Column(length = 60)
    private String education;

    @Column(length = 60)
    private String politicalTheory;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "joined_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "joined_precision", length = 10))
    private PartialDate joined;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "official_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "official_precision", length = 10))
    private PartialDate official;

    @Column(length = 100)
    private String partyPosition;

    @Column(length = 30)
    private String phone;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Smartphone smartphone;

    @Column(length = 500)
    private String note;

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
        this.importId = importId;
        this.sheetRow = row.row();
        take(row);
    }

    /** Takes over what the row says, also after a correction. */
    public final void take(CheckedMember row) {
        state = row.findings().isHeld() ? StagedState.HELD : StagedState.ACCEPTED;
        unitCode = row.unitCode();
        unitId = row.unitId();
        standing = row.standing();
        participation = row.participation();
        memberId = null;
        takeDetails(row.details());
    }

    private void takeDetails(MemberDetails details) {
        fullName = details.fullName();
        foldedName = VietnameseText.fold(fullName);
        sex = details.sex();
        birth = details.birth();
        cardNumber = details.cardNumber();
        citizenId = details.citizenId();
        ethnicity = details.ethnicity();
        nativePlace = details.nativePlace();
        residence = details.residence();
        occupation = details.occupation();
        education = details.education();
        politicalTheory = details.politicalTheory();
        joined = details.joined();
        official = details.official();
        partyPosition = details.partyPosition();
        phone = details.phone();
        smartphone = details.smartphone();
        note = details.note();
        personKey = makePersonKey();
    }

    private String makePersonKey() {
        return foldedName.isEmpty() || birth == null || joined == null
                ? null
                : foldedName + '|' + birth.display() + '|' + joined.display();
    }

    /** What the row says of the person. */
    public MemberDetails details() {
        return new MemberDetails(
                fullName,
                sex,
                birth,
                cardNumber,
                citizenId,
                ethnicity,
                nativePlace,
                residence,
                occupation,
                education,
                politicalTheory,
                joined,
                official,
                partyPosition,
                phone,
                smartphone,
                note);
    }

    /** Compared with the known person it speaks of. */
    public void compared(boolean equal) {
        state = equal ? StagedState.UNCHANGED : StagedState.DIFFERS;
    }

    /** It is in the roster, as this member. */
    public void applied(Long member) {
        memberId = member;
        state = StagedState.APPLIED;
    }

    /** Folded name, birth and joining date together; null if one is missing. */
    public String personKey() {
        return personKey;
    }

    /** As Excel shows it. */
    public int sheetRow() {
        return sheetRow;
    }

    /** What becomes of it. */
    public StagedState state() {
        return state;
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
