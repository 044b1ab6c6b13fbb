package vn.sotay.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** One rule of a preset, with the days on which it holds and the document it comes from: a row, never a constant. */
@Entity
public class PolicyRule extends BaseEntity {
    /** Regular expression of a unit's code. */
    public static final String UNIT_CODE_PATTERN = "unit.code.pattern";

    /** Regular expression of a card number's digits; one row for each card series. */
    public static final String CARD_NUMBER_PATTERN = "card.number.pattern";

    /** Months between joining and becoming official (docs/definitions.md, Members: 12). */
    public static final String PROBATION_MONTHS = "member.probation.months";

    /** Working days after the end of probation within which the branch considers the recognition (HD 01-HD/TW). */
    public static final String REVIEW_WORKING_DAYS = "member.review.working.days";

    /** How many days before a year begins its holidays should be entered. */
    public static final String CALENDAR_NOTICE_DAYS = "calendar.notice.days";

    /** How many days before its end a grant is spoken of on the worklist. */
    public static final String GRANT_NOTICE_DAYS = "access.grant.notice.days";

    /** How many days before it ends a probation is spoken of on the worklist. */
    public static final String PROBATION_NOTICE_DAYS = "member.probation.notice.days";

    /** The fewest characters of a password. */
    public static final String PASSWORD_LENGTH = "access.password.length";

    /** Wrong passwords for one account that cost nothing. */
    public static final String SIGN_IN_FREE_TRIES = "access.signIn.free.tries";

    /** The longest wait after wrong passwords for one account, in seconds. */
    public static final String SIGN_IN_LONGEST_WAIT = "access.signIn.longest.seconds";

    /** After so many minutes without a wrong password the count begins again. */
    public static final String SIGN_IN_MEMORY = "access.signIn.memory.minutes";

    /** So many accounts may fail from one address before the address is slowed. */
    public static final String SIGN_IN_SOURCE_ACCOUNTS = "access.signIn.source.accounts";

    /** The wait after a wrong password from such an address, in seconds. */
    public static final String SIGN_IN_SOURCE_WAIT = "access.signIn.source.seconds";

    /** A list of more people than this leaves the system with a second person's consent only. */
    public static final String EXPORT_ALONE_PEOPLE = "export.alone.people";

    /** How much feedback an account may send in 24 hours. */
    public static final String FEEDBACK_A_DAY = "feedback.most.a.day";

    /** After how many days a practice branch goes by itself. */
    public static final String PRACTICE_DAYS = "practice.days";

    /** How many days an export can be fetched. */
    public static final String EXPORT_DAYS = "export.days";

    /** After so many days a browser that stays known has to sign in by password again. */
    public static final String DEVICE_DAYS = "access.device.days";

    /** So many whole records may be looked at on a day before somebody asks why. */
    public static final String LOOK_DAY_RECORDS = "audit.look.day.records";

    /** The same for records outside the unit where one works. */
    public static final String LOOK_DAY_OUTSIDE = "audit.look.day.outside";

    /** The margins of an official document in millimetres. */
    public static final String DOCUMENT_TOP = "document.margin.top";

    public static final String DOCUMENT_RIGHT = "document.margin.right";
    public static final String DOCUMENT_BOTTOM = "document.margin.bottom";
    public static final String DOCUMENT_LEFT = "document.margin.left";

    /** The size of its content's letters in points (HD 36-HD/VPTW, 2018: 14 to 15). */
    public static final String DOCUMENT_BODY_POINTS = "document.body.points";

    /** Within how many days a letter of introduction is presented. */
    public static final String TRANSFER_PRESENT_DAYS = "transfer.present.days";

    /** For how many months at least somebody is transferred temporarily. */
    public static final String TRANSFER_LEAST_MONTHS = "transfer.temporary.least.months";

    /** And at most. */
    public static final String TRANSFER_MOST_MONTHS = "transfer.temporary.most.months";

    /** And less than so many, unless the member studies. */
    public static final String TRANSFER_ABSENCE_MONTHS = "transfer.absence.most.months";

    /** So many working days after the decision or the move, a transfer is to be done. */
    public static final String TRANSFER_WORKING_DAYS = "transfer.working.days";

    /** So many days before a temporary stay ends, both units are reminded. */
    public static final String TRANSFER_STAY_NOTICE_DAYS = "transfer.stay.notice.days";

    /** From this hour of the day on mails that sum up notices are written. */
    public static final String NOTICE_MAIL_HOUR = "notice.mail.hour";

    /** So many working days after it was sent, feedback is to be answered. */
    public static final String FEEDBACK_ANSWER_DAYS = "feedback.answer.working.days";

    /** So many working days after it was asked for, the second person is to decide about an export. */
    public static final String EXPORT_CONFIRM_DAYS = "export.confirm.working.days";

    /** So many working days after it was taken, a number is to have its document. */
    public static final String LEDGER_RESERVED_DAYS = "ledger.reserved.working.days";

    /** So many working days after it was made, a proposal of the administrator is to be confirmed or turned down. */
    public static final String PROPOSAL_DAYS = "access.proposal.working.days";

    /** A remembered machine that was not used for so many days is to be looked at. */
    public static final String DEVICE_IDLE_DAYS = "access.device.idle.days";

    /** So many working days after its end the total of a month is due from units that keep no roster. */
    public static final String AGGREGATE_DUE_DAYS = "aggregate.due.working.days";

    /** What agreement in a trait of two records is worth, {@code same/near/different}; the trait's name follows. */
    public static final String DUPLICATE_WEIGHT = "duplicate.weight.";

    /** From this sum on two records are a pair to be looked at. */
    public static final String DUPLICATE_LEAST = "duplicate.least";

    /** More records than this with one sign in common are not compared by it. */
    public static final String DUPLICATE_BLOCK = "duplicate.block.most";

    /** For so many days a merge can be undone. */
    public static final String DUPLICATE_UNDO_DAYS = "duplicate.undo.days";

    @Column(nullable = false, length = 20)
    private String preset;

    @Column(nullable = false, length = 60)
    private String ruleKey;

    @Column(nullable = false, length = 250)
    private String ruleValue;

    @Embedded
    private Period period;

    @Column(length = 250)
    private String source;

    @Column(updatable = false, length = 60)
    private String enteredBy;

    @Column(updatable = false)
    private Instant enteredAt;

    /** For the persistence provider. */
    protected PolicyRule() {}

    /**
     * A value that somebody enters.
     *
     * @param from the first day on which it holds
     * @param source the document that says so
     */
    public static PolicyRule entered(
            String preset, String key, String value, LocalDate from, String source, String username, Instant now) {
        var rule = new PolicyRule();
        rule.preset = preset;
        rule.ruleKey = key;
        rule.ruleValue = value;
        rule.period = Period.from(from);
        rule.source = source;
        rule.enteredBy = username;
        rule.enteredAt = now;
        return rule;
    }

    /** Holds no longer from this day on, which comes after its first. */
    public void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** Holds on without an end, because what was to follow does not come. */
    public void goOn() {
        period = Period.from(period.validFrom());
    }

    /** The value as text. */
    public String value() {
        return ruleValue;
    }

    /** The days on which it holds. */
    public Period period() {
        return period;
    }
}
