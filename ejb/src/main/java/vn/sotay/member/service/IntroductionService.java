package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.document.service.LetterParts;
import vn.sotay.document.service.LetterPress;
import vn.sotay.document.service.OfficialDocuments;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/**
 * Letters of introduction: who may take numbers of a committee introduces the members that he may see. It moves nobody: the transfer
 * is a matter of both units.
 */
@Stateless
@RolesAllowed("user")
public class IntroductionService {
    @Inject
    MemberRepository members;

    @Inject
    Introductions introductions;

    @Inject
    LetterPress press;

    @Inject
    OfficialDocuments documents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The parts with which a letter about a member begins.
     *
     * @throws NotFound {@code member.notFound}, {@code ledger.notFound}
     */
    @Requires(LEDGER_USE)
    public LetterParts begin(String memberId, String ledgerId) {
        member(memberId);
        return introductions.begin(ledgerId);
    }

    /**
     * The letter as it would be, marked as a draft and without a number.
     *
     * @return a PDF
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code member.notFound}, {@code ledger.notFound}
     * @throws RuleViolation {@code member.introduction.standing}
     */
    @Requires(LEDGER_USE)
    public byte[] preview(String memberId, IssueIntroduction command) {
        return press.preview(introductions.draft(member(memberId), command), clock.instant());
    }

    /**
     * Takes the next number and freezes the letter.
     *
     * @return the document's public id
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code member.notFound}, {@code ledger.notFound}
     * @throws RuleViolation {@code member.introduction.standing}, {@code ledger.over}
     */
    @Requires(LEDGER_USE)
    public String issue(String memberId, IssueIntroduction command) {
        var member = member(memberId);
        return documents.issue(command.ledger(), member, introductions.draft(member, command), caller);
    }

    private Member member(String id) {
        return members.get(id, caller.scope(MEMBER_VIEW));
    }
}
