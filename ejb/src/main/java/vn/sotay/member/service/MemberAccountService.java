package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRecordQueries;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberView;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;

/** Which account belongs to which member of the roster: who knows both says so, and the member sees the own record. */
@Stateless
@RolesAllowed("user")
public class MemberAccountService {
    @Inject
    MemberRepository members;

    @Inject
    MemberRecordQueries records;

    @Inject
    AccountRepository accounts;

    @Inject
    FigureTouchRepository figures;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * The caller's own record, whole; empty if the account belongs to nobody in the roster, and while
     * the caller practises.
     */
    @Requires(OWN_ACCOUNT)
    public Optional<MemberView> own() {
        return caller.isPractising()
                ? Optional.empty()
                : accounts.get(caller.username()).member().map(records::today);
    }

    /** Whose account it is. @throws NotFound if the member is not there, or not in the scope */
    @Requires(GRANT)
    public MemberAccount of(String memberId) {
        var member = member(memberId);
        var account = accounts.ofMember(member);
        return new MemberAccount(
                member.fullName(),
                account.map(Account::username).orElse(null),
                account.map(Account::displayName).orElse(null));
    }

    /**
     * Says that an account is held by this member.
     *
     * @throws InvalidInput {@code username} that nobody has
     * @throws RuleViolation {@code member.account.self}: nobody says so of himself; {@code member.account.has}, {@code
     *     access.account.tied}
     */
    @Requires(GRANT)
    public void tie(String memberId, String username) {
        var member = member(memberId);
        var account = accounts.byUsername(username)
                .orElseThrow(() -> new InvalidInput("username", "access.account.notFound"));
        if (account.username().equals(caller.username())) {
            throw new RuleViolation("member.account.self");
        }
        if (accounts.ofMember(member).filter(other -> !other.equals(account)).isPresent()) {
            throw new RuleViolation("member.account.has");
        }
        account.belongTo(member);
        figures.from(member.knownFrom());
        facts.fire(MemberFact.of("accountTied", member, account.publicId()));
    }

    /** Takes that back. Taking back what was never said is no error. */
    @Requires(GRANT)
    public void untie(String memberId) {
        var member = member(memberId);
        accounts.ofMember(member).ifPresent(account -> {
            account.belongToNobody();
            figures.from(member.knownFrom());
            facts.fire(MemberFact.of("accountUntied", member, account.publicId()));
        });
    }

    private Member member(String id) {
        return members.get(id, caller.scope(GRANT));
    }
}
