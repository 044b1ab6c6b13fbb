package vn.sotay.member.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about the decision itself: its number, or the ledger that gives it, and its date. */
public final class DecisionForm implements Serializable {
    private String number;
    private String ledger;
    private String subject;
    private LocalDate decidedOn;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
