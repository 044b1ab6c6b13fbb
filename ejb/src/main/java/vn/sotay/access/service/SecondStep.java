package vn.sotay.access.service;

import java.time.Instant;
import vn.sotay.access.model.Account;

/** Takes a code of an account's telephone, once. */
final class SecondStep {
    private SecondStep() {}

    /** Whether the code is one of the present ones and was not taken before; true for who needs none. */
    static boolean takes(Account account, String code, SecretBox box, Instant now) {
        return account.secondFactor()
                .map(telephone -> {
                    var secret = box.unseal(telephone.sealedSecret(), account.publicId());
                    var step = Totp.step(secret, code, now);
                    return step.isPresent() && telephone.take(step.getAsLong());
                })
                .orElse(true);
    }
}
