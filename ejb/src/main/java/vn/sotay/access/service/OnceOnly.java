package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import vn.sotay.access.model.FirstAnswer;
import vn.sotay.access.model.FirstAnswerRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Sha256;

/** Makes a thing once, however often the same request comes: in the transaction of the service that makes it. */
@ApplicationScoped
public class OnceOnly {
    private static final int LONGEST_KEY = 100;

    @Inject
    FirstAnswerRepository answers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes it, or answers what was made when the key came first.
     *
     * @param key of the request; null where it has none
     * @param command what was asked; with the same key it has to be the same again
     * @param make makes it and answers its public id
     * @return the public id of what was made
     * @throws InvalidInput {@code Idempotency-Key} too long, or used for something else
     * @throws RuleViolation {@code shared.once.running}
     */
    public String make(String key, Record command, Supplier<String> make) {
        if (key == null || key.isBlank()) {
            return make.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "shared.tooLong", LONGEST_KEY, key.length());
        }
        var digest = Sha256.hex(command.getClass().getSimpleName() + command);
        var first = answers.find(caller.username(), key);
        if (first.isPresent()) {
            return first.filter(answer -> answer.digest().equals(digest))
                    .orElseThrow(() -> new InvalidInput("Idempotency-Key", "shared.once.other"))
                    .answer();
        }
        var made = make.get();
        answers.add(new FirstAnswer(caller.username(), key, digest, made, clock.instant()));
        return made;
    }
}
