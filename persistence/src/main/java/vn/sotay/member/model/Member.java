package vn.sotay.member.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.VietnameseText;

/**
 * A member of the Party (đảng viên), or somebody on the way in or out.
 *
 * <p>A member is found by the internal key. Card number and citizen ID are attributes that may be missing, wrong or
 * shared with somebody else: a shared one is a conflict in view of a clerk, never a refusal to store.
 *
 * <p>Home unit, standing and participation on this row are today's; their history is in {@link Membership} and {@link
 * StatusChange}, opened and closed by {@link Roster} alone. {@code homePath} repeats the unit's path so that a scoped
 * list needs no join.
 */
@Entity
public class Member extends PublicEntity {
    @Column(nullable = false, length = 250)
    private String fullName;

    @Column(nullable = false, length = 250)
    private String foldedName;

    @Column(nullable = false, length = SearchWords.MAX_LENGTH)
    private String searchWords;

    @Column(nullable = false, length = 200)
    private String sortKey;

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
    @Column(nullable = false, length = 10)
    private Smartphone smartphone = Smartphone.UNKNOWN;

    @Column(length = 500)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Participation participation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit homeUnit;

    @Column(nullable = false, length = 100)
    private String homePath;

    @Column(nullable = false)
    private LocalDate knownFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Origin origin;

    @Column(length = 60)
    private String changedBy;

    private Instant changedAt;

    /** For the persistence provider. */
    protected Member() {}

    /**
     * A member in a unit.
     *
     * @param knownFrom from which day membership and status are known to be true
     * @throws RuleViolation {@code member.home.aggregateOnly}: such a unit cannot hold a person's row at all
     */
    public Member(
            MemberDetails details,
            Standing standing,
            Participation participation,
            Unit home,
            LocalDate knownFrom,
            Origin origin) {
        if (home.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("member.home.aggregateOnly", home.code());
        }
        this.standing = standing;
        this.participation = participation;
        this.homeUnit = home;
        this.homePath = home.path();
        this.knownFrom = knownFrom;
        this.origin = origin;
        describe(details);
    }

    /** Takes over what a record says of the person. The rules of single fields are {@link MemberRules}'. */
    public void describe(MemberDetails details) {
        fullName = VietnameseText.nfc(details.fullName());
        foldedName = VietnameseText.fold(fullName);
        searchWords = SearchWords.of(fullName).text();
        sortKey = VietnameseText.sortKey(fullName);
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
        smartphone = details.smartphone() == null ? Smartphone.UNKNOWN : details.smartphone();
        note = details.note();
    }

    /** What the record says now. */
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

    /** Called by {@link Roster} alone. */
    void stand(Standing newStanding, Participation newParticipation) {
        standing = standing.to(newStanding);
        participation = newParticipation;
    }

    /** Remembers who changed the record last, and when: the second editor is told so. */
    public void changed(String username, Instant at) {
        changedBy = username;
        changedAt = at;
    }

    /** The name as written in the papers, NFC. */
    public String fullName() {
        return fullName;
    }

    /** The name as it is searched. */
    public String foldedName() {
        return foldedName;
    }

    /** The words under which the name is found, as {@link SearchWords#text} writes them. */
    public String searchWords() {
        return searchWords;
    }

    /** What lists are ordered by. */
    public String sortKey() {
        return sortKey;
    }

    /** Today's standing. */
    public Standing standing() {
        return standing;
    }

    /** Today's participation. */
    public Participation participation() {
        return participation;
    }

    /** Today's home. */
    public Unit homeUnit() {
        return homeUnit;
    }

    /** The path of today's home. */
    public String homePath() {
        return homePath;
    }

    /** The digits of the card number; null while there is none. */
    public String cardNumber() {
        return cardNumber;
    }

    /** The citizen ID; may be null. */
    public String citizenId() {
        return citizenId;
    }

    /** From which day the handbook knows this person. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** Where the record came from. */
    public Origin origin() {
        return origin;
    }

    /** Who changed the record last; null if nobody since it came. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was changed last; null if never. */
    public Instant changedAt() {
        return changedAt;
    }
}
