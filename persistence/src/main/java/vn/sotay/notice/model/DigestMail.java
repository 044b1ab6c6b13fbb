package vn.sotay.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.PublicEntity;

/**
 * The mail of one account and day that sums up what was not read: written with its text, then handed over. Account and day
 * are unique together, so no second one is written; SENDING is committed before the mail server hears of it, so no
 * second one is sent.
 */
@Entity
@Table(name = "mail_outbox")
public class DigestMail extends PublicEntity {
    /** Beyond this the mail server is taken at its word that it does not want it. */
    static final int TRIES = 8;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(2);
    private static final int FAULT = 250;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(name = "digest_day", nullable = false, updatable = false)
    private LocalDate day;

    /** Taken away when it is over: only the mail needs it. */
    @Column(length = 254)
    private String address;

    @Column(nullable = false, updatable = false, length = 200)
    private String subject;

    @Column(name = "body", nullable = false, updatable = false, length = 2000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private MailState state = MailState.PENDING;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private Instant nextTryAt;

    @Column(length = 60)
    private String node;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(length = FAULT)
    private String fault;

    /** For the persistence provider. */
    protected DigestMail() {}

    /** To be sent from now on. */
    public DigestMail(Account account, LocalDate day, String address, String subject, String text, Instant now) {
        this.account = account;
        this.day = day;
        this.address = address;
        this.subject = subject;
        this.text = text;
        this.nextTryAt = now;
        this.changedAt = now;
    }

    /** A server of ours takes it up. */
    public void claim(String nodeName, Instant now) {
        move(MailState.SENDING, null, now);
        node = nodeName;
        tries++;
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        end(MailState.SENT, null, now);
    }

    /** The mail server surely has not taken it: later again, each time later, and at last no more. */
    public void notTaken(String why, Instant now) {
        if (tries >= TRIES) {
            end(MailState.REFUSED, why, now);
        } else {
            move(MailState.PENDING, why, now);
            nextTryAt = now.plus(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
        }
    }

    /** The mail server does not want it. */
    public void refused(String why, Instant now) {
        end(MailState.REFUSED, why, now);
    }

    /** Nobody knows whether the mail server took it. */
    public void uncertain(String why, Instant now) {
        end(MailState.UNCERTAIN, why, now);
    }

    /** The administrator has seen it. */
    public void settle(Instant now) {
        end(MailState.SETTLED, fault, now);
    }

    private void end(MailState how, String why, Instant now) {
        move(how, why, now);
        address = null;
    }

    private void move(MailState target, String why, Instant now) {
        state = state.to(target);
        fault = why == null || why.length() <= FAULT ? why : why.substring(0, FAULT);
        changedAt = now;
    }

    /** Where it goes; null when it is over. */
    public String address() {
        return address;
    }

    /** Its first line. */
    public String subject() {
        return subject;
    }

    /** What it says: titles and numbers, nobody's data. */
    public String text() {
        return text;
    }

    /** How far it has come. */
    public MailState state() {
        return state;
    }

    /** Before then it is not tried again. */
    public Instant nextTryAt() {
        return nextTryAt;
    }
}
