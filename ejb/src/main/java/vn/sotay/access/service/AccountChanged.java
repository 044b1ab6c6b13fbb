package vn.sotay.access.service;

import vn.sotay.access.model.Account;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to an account; {@code subject} is its public id. */
public record AccountChanged(String key, String subject) implements AuditedFact {
    static AccountChanged created(Account account) {
        return new AccountChanged("access.account.created", account.publicId());
    }

    static AccountChanged reset(Account account) {
        return new AccountChanged("access.account.reset", account.publicId());
    }

    static AccountChanged locked(Account account) {
        return new AccountChanged("access.account.locked", account.publicId());
    }

    static AccountChanged unlocked(Account account) {
        return new AccountChanged("access.account.unlocked", account.publicId());
    }

    static AccountChanged passwordChosen(Account account) {
        return new AccountChanged("access.account.passwordChosen", account.publicId());
    }

    static AccountChanged signedOutEverywhere(Account account) {
        return new AccountChanged("access.account.signedOutEverywhere", account.publicId());
    }

    static AccountChanged sessionEnded(Account account) {
        return new AccountChanged("access.account.sessionEnded", account.publicId());
    }

    static AccountChanged secondFactorOn(Account account) {
        return new AccountChanged("access.account.secondFactorOn", account.publicId());
    }

    static AccountChanged secondFactorOff(Account account) {
        return new AccountChanged("access.account.secondFactorOff", account.publicId());
    }

    static AccountChanged spareCodeUsed(Account account) {
        return new AccountChanged("access.account.spareCodeUsed", account.publicId());
    }

    static AccountChanged spareCodesMade(Account account) {
        return new AccountChanged("access.account.spareCodesMade", account.publicId());
    }

    static AccountChanged resetAsked(Account account) {
        return new AccountChanged("access.account.factorResetAsked", account.publicId());
    }

    static AccountChanged factorReset(Account account) {
        return new AccountChanged("access.account.factorReset", account.publicId());
    }

    static AccountChanged resetRefused(Account account) {
        return new AccountChanged("access.account.factorResetRefused", account.publicId());
    }

    static AccountChanged deviceKept(Account account) {
        return new AccountChanged("access.account.deviceKept", account.publicId());
    }

    static AccountChanged deviceForgotten(Account account) {
        return new AccountChanged("access.account.deviceForgotten", account.publicId());
    }
}
