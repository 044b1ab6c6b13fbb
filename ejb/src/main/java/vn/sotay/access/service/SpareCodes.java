package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SpareCodeRepository;

/** Codes for a day without the telephone: ten letters and digits that cannot be mistaken, told once, good once. */
@ApplicationScoped
class SpareCodes {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HOW_MANY = 10;
    private static final int HALF = 5;

    @Inject
    SpareCodeRepository codes;

    @Inject
    SecretBox box;

    /** New ones instead of those that were; told this once, as they are printed. */
    List<String> issue(Account account) {
        var told = Stream.generate(SpareCodes::random).limit(HOW_MANY).toList();
        codes.replace(account, told.stream().map(code -> hash(account, code)).toList());
        return told;
    }

    /** None any more: the telephone is gone. */
    void forget(Account account) {
        codes.replace(account, List.of());
    }

    /** Uses one up, however it was typed. */
    boolean take(Account account, String typed, Instant now) {
        return plain(typed).length() == 2 * HALF && codes.take(account, hash(account, typed), now);
    }

    /** How many are left. */
    int left(Account account) {
        return codes.left(account);
    }

    private String hash(Account account, String code) {
        return box.mac(plain(code), account.publicId());
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String random() {
        var code = new StringBuilder();
        for (var i = 0; i < 2 * HALF; i++) {
            code.append(i == HALF ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
