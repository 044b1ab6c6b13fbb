package vn.sotay.document.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.member.model.Member;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** A document that a committee issued: what it says, its number, and what became of it. Its files are kept beside it. */
@Entity
public class OfficialDocument extends PublicEntity {
    /** The most letters of what a document is about. */
    public static final int SUBJECT = 250;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    /** Whom it is about; null where it is about nobody. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private DocumentTemplate template;

    @Column(name = "printed_number", nullable = false, updatable = false, length = 40)
    private String number;

    @Column(name = "document_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false, length = SUBJECT)
    private String subject;

    @Embedded
    private DocumentFormat format;

    @ElementCollection
    @CollectionTable(name = "document_value", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "value_key", length = 40)
    @Column(name = "value_text", nullable = false, length = 2000)
    private Map<String, String> letterValues = new HashMap<>();

    @Column(nullable = false, updatable = false, length = 40)
    private String appVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DocumentState state = DocumentState.ISSUED;

    @Column(nullable = false, updatable = false, length = 60)
    private String frozenBy;

    @Column(nullable = false, updatable = false)
    private Instant frozenAt;

    @Column(length = 60)
    private String revokedBy;

    private Instant revokedAt;

    @Column(length = 250)
    private String revokeReason;

    /** For the persistence provider. */
    protected OfficialDocument() {}

    /**
     * A document that is frozen now.
     *
     * @param unit who issues it
     * @param member whom it is about, or null
     * @param letter what it says, with its number
     * @param subject what it is about, as the ledger has it
     * @param appVersion the release that rendered it
     */
    public OfficialDocument(
            Unit unit, Member member, Letter letter, String subject, String appVersion, String by, Instant now) {
        this.unit = unit;
        this.member = member;
        this.template = letter.template();
        this.number = letter.number();
        this.day = letter.day();
        this.subject = subject;
        this.format = letter.format();
        this.letterValues.putAll(letter.values());
        this.appVersion = appVersion;
        this.frozenBy = by;
        this.frozenAt = now;
    }

    /**
     * Takes it back. Nothing in it changes: who has a copy finds out by asking here.
     *
     * @throws RuleViolation {@code document.illegal}
     */
    public void revoke(String reason, String by, Instant now) {
        state = state.to(DocumentState.REVOKED);
        revokeReason = reason;
        revokedBy = by;
        revokedAt = now;
    }

    /** Whether nobody took it back. */
    public boolean isInForce() {
        return state == DocumentState.ISSUED;
    }

    /** What it says, from which the same release renders the same bytes again. */
    public Letter letter() {
        return new Letter(template, number, day, letterValues, format);
    }

    /** Who issued it. */
    public Unit unit() {
        return unit;
    }

    /** As printed on it. */
    public String number() {
        return number;
    }

    /** Whom it is about; empty where it is about nobody. */
    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    /** Username of who issued it. */
    public String frozenBy() {
        return frozenBy;
    }

    /** When it was frozen. */
    public Instant frozenAt() {
        return frozenAt;
    }
}
