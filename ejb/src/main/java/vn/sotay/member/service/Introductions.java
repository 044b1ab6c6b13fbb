package vn.sotay.member.service;

import static vn.sotay.policy.model.PolicyRule.TRANSFER_LEAST_MONTHS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_MOST_MONTHS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_PRESENT_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.Letter;
import vn.sotay.document.service.LetterDesk;
import vn.sotay.member.model.Member;
import vn.sotay.organisation.model.Unit;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;

/** Writes letters of introduction: what stands in the record, what was typed, and the terms by the rules of the letter's day. */
@ApplicationScoped
public class Introductions {
    /** How many of the letters that are there already are shown. */
    private static final int ISSUED = 5;

    @Inject
    LetterDesk desk;

    @Inject
    DocumentRepository documents;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** With what a letter of a ledger's committee begins; letters that were issued are those of the scope. */
    public IntroductionDraft begin(Member member, String ledgerId, Scope scope) {
        return new IntroductionDraft(
                LocalDate.now(clock),
                desk.begin(ledgerId, DocumentTemplate.INTRODUCTION),
                documents.about(member, scope, ISSUED));
    }

    /**
     * A letter without a number.
     *
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation {@code member.introduction.standing}: only probationary and official members are introduced
     */
    public Letter draft(Member member, IssueIntroduction command) {
        InvalidInput.throwIfAny(command.faults(LocalDate.now(clock)));
        if (command.isTemporary()) {
            checkTime(command);
        }
        if (!member.standing().isMember()) {
            throw new RuleViolation("member.introduction.standing", member.fullName());
        }
        return desk.draft(DocumentTemplate.INTRODUCTION, command.ledger(), command.day(), values(member, command));
    }

    /** All that the letter says. */
    public Map<String, String> values(Member member, IssueIntroduction command) {
        var values = new HashMap<>(command.values());
        values.putAll(of(member));
        values.put("presentBy", shown(PartialDate.ofDay(presentBy(command.day()))));
        if (command.isTemporary()) {
            values.put("from", shown(PartialDate.ofDay(command.from())));
            values.put("until", shown(PartialDate.ofDay(command.until())));
        }
        return values;
    }

    /** The last day on which a letter of a day can be presented. */
    public LocalDate presentBy(LocalDate day) {
        return day.plusDays(policies.numbers(day, TRANSFER_PRESENT_DAYS).get(TRANSFER_PRESENT_DAYS));
    }

    private static Map<String, String> of(Member member) {
        var details = member.details();
        var values = new HashMap<String, String>();
        values.put("fullName", member.fullName());
        values.put("birthDate", shown(details.birth()));
        values.put("joinedOn", shown(details.joined()));
        values.put("officialOn", shown(details.official()));
        values.put(
                "cardNumber",
                CardNumber.of(member.cardNumber()).map(CardNumber::printed).orElse(member.cardNumber()));
        values.put("home", home(member.homeUnit()));
        return values;
    }

    private static String home(Unit unit) {
        return unit.parent() == null
                ? unit.name()
                : unit.name() + ", " + unit.parent().name();
    }

    private static String shown(PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::display).orElse("");
    }

    /** A temporary transfer is neither short nor long: between the two it is a matter of the committee. */
    private void checkTime(IssueIntroduction command) {
        var months = policies.numbers(command.day(), TRANSFER_LEAST_MONTHS, TRANSFER_MOST_MONTHS);
        var least = months.get(TRANSFER_LEAST_MONTHS);
        var most = months.get(TRANSFER_MOST_MONTHS);
        var first = command.from().plusMonths(least);
        if (command.until().isBefore(first)
                || command.until().isAfter(command.from().plusMonths(most))) {
            throw new InvalidInput("until", "member.introduction.time", least, most);
        }
    }
}
