package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.PasswordRule;
import vn.sotay.access.model.Role;
import vn.sotay.access.service.SetUp.Person;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RuleViolation;

/** Sets an empty system up, once: the top of the tree, the preset, the first officer and the administrator. */
@Stateless
@PermitAll
public class SetupService {
    /** The presets that ship. */
    public static final Set<String> PRESETS = Set.of("QN-2024", "QN-2025");

    @Inject
    InstallationRepository installations;

    @Inject
    SetupSecret secret;

    @Inject
    Foundation foundation;

    @Inject
    Passwords passwords;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Whether the system is empty. */
    @Open(because = "the first page has to know where to go")
    public boolean isNeeded() {
        return installations.current().isEmpty();
    }

    /** The fewest characters of a password under the first preset. */
    @Open(because = "the set-up page says it before anybody has an account")
    public int shortestPassword() {
        return foundation.passwordRule(null).shortest();
    }

    /**
     * Sets the system up.
     *
     * @throws RuleViolation {@code access.setup.done} if it is set up already
     * @throws InvalidInput naming every wrong field; a wrong secret is one of them
     */
    @Open(because = "nobody has an account before the system is set up; the secret is asked instead")
    public void setUp(SetUp command) {
        if (!isNeeded()) {
            throw new RuleViolation("access.setup.done");
        }
        if (!secret.is(command.secret())) {
            throw new InvalidInput("secret", "access.setup.secret");
        }
        InvalidInput.throwIfAny(errors(command));
        var now = clock.instant();
        installations.add(Installation.real(command.rootName(), command.preset(), now));
        var root = foundation.root(command.rootCode().strip(), command.rootName());
        var officer = account(command.officer());
        var administrator = account(command.administrator());
        foundation.found(officer, Role.ROOT_OFFICER, root);
        foundation.found(administrator, Role.ADMINISTRATOR, root);
        facts.fire(new SystemSetUp(root.publicId(), root.path(), officer.username()));
        secret.forget();
    }

    private Account account(Person person) {
        var account = foundation.account(person.username(), person.displayName(), passwords.hash(person.password()));
        account.choosePassword(account.passwordHash());
        return account;
    }

    private List<FieldError> errors(SetUp command) {
        var errors = new ArrayList<FieldError>();
        if (command.rootCode() == null
                || !foundation.isUnitCode(command.preset(), command.rootCode().strip())) {
            errors.add(FieldError.of("rootCode", "organisation.unit.code"));
        }
        if (command.rootName() == null
                || command.rootName().isBlank()
                || command.rootName().length() > 250) {
            errors.add(FieldError.of("rootName", "organisation.unit.name"));
        }
        if (command.preset() == null || !PRESETS.contains(command.preset())) {
            errors.add(FieldError.of("preset", "access.setup.preset"));
        }
        var rule = foundation.passwordRule(command.preset());
        check("officer", command.officer(), rule, errors);
        check("administrator", command.administrator(), rule, errors);
        if (errors.isEmpty()
                && Account.canonical(command.officer().username())
                        .equals(Account.canonical(command.administrator().username()))) {
            errors.add(FieldError.of("administrator.username", "access.setup.samePerson"));
        }
        return errors;
    }

    private void check(String who, Person person, PasswordRule rule, List<FieldError> errors) {
        if (person == null) {
            errors.add(FieldError.of(who, "shared.required"));
            return;
        }
        if (!AccountService.isUsername(person.username())) {
            errors.add(FieldError.of(who + ".username", "access.account.username"));
        }
        if (person.displayName() == null
                || person.displayName().isBlank()
                || person.displayName().length() > 250) {
            errors.add(FieldError.of(who + ".displayName", "access.account.displayName"));
        }
        try {
            rule.mustBeGood(who + ".password", person.password(), person.username());
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
        }
    }
}
