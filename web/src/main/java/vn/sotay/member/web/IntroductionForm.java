package vn.sotay.member.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.document.service.LetterParts;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.IssueIntroduction;

/** What is typed of a letter of introduction itself; {@link PartsForm} has the parts that every letter has. */
public final class IntroductionForm implements Serializable {
    private String ledger;
    private LocalDate day;
    private TransferKind kind = TransferKind.FORMAL;
    private String destination;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private String feePaidTo;
    private String fileNumber;
    private String listNumber;

    IssueIntroduction command(LetterParts parts) {
        return new IssueIntroduction(
                ledger, day, kind, destination, from, until, reason, feePaidTo, fileNumber, listNumber, parts);
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public TransferKind getKind() {
        return kind;
    }

    public void setKind(TransferKind kind) {
        this.kind = kind;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFeePaidTo() {
        return feePaidTo;
    }

    public void setFeePaidTo(String feePaidTo) {
        this.feePaidTo = feePaidTo;
    }

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public String getListNumber() {
        return listNumber;
    }

    public void setListNumber(String listNumber) {
        this.listNumber = listNumber;
    }
}
