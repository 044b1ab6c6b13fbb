package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.VietnameseText;

/**
 * Somebody who may sign in. What the account may do is in its {@link RoleGrant}s, never here.
 *
 * <p>{@code epoch} makes "sign out everywhere" one number: a session or token that carries an older one is no longer
 * good.
 */
@Entity
public class Account extends PublicEntity {
    @Column(nullable = false, unique = true, length = 60)
    private String username;

    @Column(nullable = false, length = 250)
    private String displayName;

    @Column(nullable = false, length = 250)
    private String foldedName;

    @Column(nullable = false, length = 200)
    private String sortKey;

    @Column(nullable = false, length = 200)
    private String passwordHash;

    @Embedded
    private SecondFactor secondFactor;

    private LocalDate factorDueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Column(nullable = false)
    private boolean mustChangePassword;

    @Column(nullable = false)
    private int epoch;

    private Instant lockedAt;

    private Instant activatedAt;

    @Embedded
    private ScreenPreferences screen = new ScreenPreferences();

    @Column(nullable = false)
    private Instant createdAt;

    @Column(length = 60)
    private String createdBy;

    /** For the persistence provider. */
    protected Account() {}

    /**
     * An account with a password that somebody else knows, so it has to be changed at the first sign-in.
     *
     * @param username as {@link #canonical} makes it
     */
    public Account(String username, String displayName, String passwordHash, String createdBy, Instant now) {
        this.username = canonical(username);
        this.displayName = VietnameseText.nfc(displayName);
        this.foldedName = VietnameseText.fold(displayName);
        this.sortKey = VietnameseText.sortKey(displayName);
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** The form in which usernames are stored and compared: trimmed, small letters. */
    public static String canonical(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    /** The holder chose a password: nobody else knows it, and every other session ends. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        epoch++;
    }

    /** Its holder came in, with a password that nobody else knows or named by the provider: from now on it is activated. */
    public void activate(Instant now) {
        activatedAt = activatedAt == null ? now : activatedAt;
    }

    /** Whether its holder ever came in with it; a first password that somebody else knows does not count. */
    public boolean isActivated() {
        return activatedAt != null;
    }

    /** The same password, hashed with newer parameters. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    /** The administrator set a password for once; every session ends. A second factor stays: that takes two people. */
    public void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        epoch++;
    }

    /** From now on a sign-in also needs the code of this telephone; null: no longer. */
    public void secondFactor(SecondFactor telephone) {
        secondFactor = telephone;
    }

    /** The telephone, if there is one. */
    public Optional<SecondFactor> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    /**
     * Its holder is this member of the roster, and sees the own record.
     *
     * @throws RuleViolation {@code access.account.tied} if it belongs to another one
     */
    public void belongTo(Member person) {
        if (member != null && !member.equals(person)) {
            throw new RuleViolation("access.account.tied", username);
        }
        member = person;
    }

    /** Its holder is nobody of the roster, or not the one who was thought. */
    public void belongToNobody() {
        member = null;
    }

    /** The member who holds it, if that was said. */
    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    /** From that day on it gets nowhere without a second factor; null: none of its roles asks for one. */
    public void demandFactorFrom(LocalDate day) {
        factorDueOn = day;
    }

    /** The first day on which it gets nowhere as it is; empty while it has a second factor, or needs none. */
    public Optional<LocalDate> factorDueOn() {
        return Optional.ofNullable(secondFactor == null ? factorDueOn : null);
    }

    /** Ends every session and token. */
    public void signOutEverywhere() {
        epoch++;
    }

    /** Nobody can sign in with it any more, and nobody stays in. */
    public void lock(Instant now) {
        lockedAt = now;
        epoch++;
    }

    /** Lets it sign in again. */
    public void unlock() {
        lockedAt = null;
    }

    /** What is typed at sign-in. */
    public String username() {
        return username;
    }

    /** How the person is called on the screen. */
    public String displayName() {
        return displayName;
    }

    /** Argon2id in the PHC string format. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the next thing to do is to choose a password. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** When it was opened. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Counts the times at which all sessions ended. */
    public int epoch() {
        return epoch;
    }

    /** Whether it may not sign in. */
    public boolean isLocked() {
        return lockedAt != null;
    }

    /** How the holder likes the screen. */
    public ScreenPreferences screen() {
        return screen;
    }
}
