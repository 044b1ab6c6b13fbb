package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OnceOnly;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
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
    OfficialDocuments documents;

    @Inject
    Caller caller;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Refusals refusals;

    /** What one key stands for: the same text about somebody else is another letter. */
    private record Wanted(String member, IssueIntroduction letter) {}

    /**
     * With what a letter about a member begins.
     *
     * @throws NotFound {@code member.notFound}, {@code ledger.notFound}
     */
    @Requires(LEDGER_USE)
    public IntroductionDraft begin(String memberId, String ledgerId) {
        var scope = caller.scope(LEDGER_USE).and(caller.scope(MEMBER_VIEW));
        return introductions.begin(member(memberId), ledgerId, scope);
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
        return documents.preview(introductions.draft(member(memberId), command));
    }

    /**
     * Takes the next number and freezes the letter.
     *
     * @param key of the request: with the same key the same letter is issued once; may be missing
     * @return the document's public id
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code member.notFound}, {@code ledger.notFound}
     * @throws RuleViolation {@code member.introduction.standing}, {@code ledger.over}
     */
    @Requires(LEDGER_USE)
    public String issue(String memberId, IssueIntroduction command, String key) {
        var member = member(memberId);
        return onceOnly.make(
                key,
                new Wanted(memberId, command),
                () -> documents.issue(
                        command.ledger(), member, introductions.draft(member, command), caller.username()));
    }

    private Member member(String id) {
        try {
            return members.get(id, caller.scope(MEMBER_VIEW));
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(LEDGER_USE, MEMBER_VIEW), "member");
            throw elsewhere;
        }
    }
}
