package vn.sotay.member.model;

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
import vn.sotay.shared.model.Period;
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
    /** Where records stand that were merged into another one: in no unit, so in no scope, list, search or figure. */
    public static final String MERGED = "~merged";

    @Embedded
    private MemberDetails details;

    @Column(nullable = false, length = 250)
    private String foldedName;

    @Column(nullable = false, length = SearchWords.MAX_LENGTH)
    private String searchWords;

    @Column(nullable = false, length = 200)
    private String sortKey;

    @Column(nullable = false)
    private int lacks;

    /** What lists are sorted by: the day, or the last of all days where it is not known. */
    @Column(nullable = false)
    private LocalDate birthOrder;

    @Column(nullable = false)
    private LocalDate joinedOrder;

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

    @ManyToOne(fetch = FetchType.LAZY)
    private Member mergedInto;

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
        comeHome(home);
        this.standing = standing;
        this.participation = participation;
        this.knownFrom = knownFrom;
        this.origin = origin;
        describe(details);
    }

    /**
     * Takes over what a record says of the person. The rules of single fields are {@link MemberRules}'. Called by {@link
     * Roster} alone, which keeps what it said before.
     */
    void describe(MemberDetails said) {
        details = said;
        foldedName = VietnameseText.fold(said.fullName());
        searchWords = SearchWords.of(said.fullName()).text();
        sortKey = VietnameseText.sortKey(said.fullName());
        lacks = MemberGap.sum(said);
        birthOrder = order(said.birth());
        joinedOrder = order(said.joined());
    }

    private static LocalDate order(PartialDate date) {
        return date == null ? Period.OPEN : date.date();
    }

    /** What the record says now. */
    public MemberDetails details() {
        return details;
    }

    /** Called by {@link Roster} alone; a unit that is kept as totals only can hold nobody's row. */
    final void comeHome(Unit home) {
        mustKeepRows(home);
        homeUnit = home;
        homePath = mergedInto == null ? home.path() : MERGED;
    }

    /** Called by {@link FormerRecords} alone. */
    void mergeInto(Member kept) {
        mergedInto = kept;
        homePath = MERGED;
    }

    /** Called by {@link FormerRecords} alone. */
    void comeBack() {
        mergedInto = null;
        comeHome(homeUnit);
    }

    /** The record that speaks for the same person; null for a record of its own. */
    public Member mergedInto() {
        return mergedInto;
    }

    static void mustKeepRows(Unit unit) {
        if (unit.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("member.home.aggregateOnly", unit.code());
        }
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
        return details.fullName();
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
        return details.cardNumber();
    }

    /** The citizen ID; may be null. */
    public String citizenId() {
        return details.citizenId();
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
