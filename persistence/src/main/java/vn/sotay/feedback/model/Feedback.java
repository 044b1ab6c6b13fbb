package vn.sotay.feedback.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** What somebody wrote about a page, and what came of it. */
@Entity
public class Feedback extends PublicEntity {
    /** The longest text, in characters: what Oracle keeps of Vietnamese in 4,000 bytes. */
    public static final int LONGEST = 1_000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private FeedbackKind kind;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String words;

    /** The page it was written about, without what was looked at there. */
    @Column(updatable = false, length = 100)
    private String page;

    @Column(nullable = false, updatable = false, length = 40)
    private String appVersion;

    @Column(nullable = false, updatable = false, length = 60)
    private String writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private FeedbackState state = FeedbackState.NEW;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private FeedbackOutcome outcome;

    @Column(length = LONGEST)
    private String answer;

    @Column(length = 60)
    private String answeredBy;

    private Instant answeredAt;

    /** For the persistence provider. */
    protected Feedback() {}

    /**
     * New feedback.
     *
     * @param page the path of a page; null if it is about none
     * @param unit whose the writer is
     * @param recipient who answers
     */
    public Feedback(
            FeedbackKind kind,
            String words,
            String page,
            String appVersion,
            String writtenBy,
            Instant writtenAt,
            Unit unit,
            Unit recipient) {
        this.kind = kind;
        this.words = words;
        this.page = page;
        this.appVersion = appVersion;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.unit = unit;
        this.recipient = recipient;
    }

    /** It was read, and is to be worked on. @throws RuleViolation {@code feedback.illegal} */
    public void triage() {
        state = state.to(FeedbackState.TRIAGED);
    }

    /** Somebody is at it. @throws RuleViolation {@code feedback.illegal} */
    public void begin() {
        state = state.to(FeedbackState.IN_PROGRESS);
    }

    /**
     * The writer is told.
     *
     * @param reason why, in words that the writer reads
     * @throws RuleViolation {@code feedback.illegal}
     */
    public void answer(FeedbackOutcome decided, String reason, String by, Instant at) {
        state = state.to(FeedbackState.ANSWERED);
        outcome = decided;
        answer = reason;
        answeredBy = by;
        answeredAt = at;
    }

    /**
     * The province has to answer.
     *
     * @throws RuleViolation {@code feedback.atTop} if it has to already, {@code feedback.illegal} if somebody has answered
     */
    public void forward(Unit province) {
        if (recipient.equals(province)) {
            throw new RuleViolation("feedback.atTop");
        }
        if (state == FeedbackState.ANSWERED) {
            throw new RuleViolation("feedback.illegal", state, FeedbackState.NEW);
        }
        recipient = province;
        state = FeedbackState.NEW;
    }

    /** How far it has come. */
    public FeedbackState state() {
        return state;
    }

    /** Username of who wrote it. */
    public String writtenBy() {
        return writtenBy;
    }

    /** Who answers. */
    public Unit recipient() {
        return recipient;
    }
}
