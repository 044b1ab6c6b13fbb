package vn.sotay.transfer.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.TransferKind;
import vn.sotay.transfer.service.RequestTransfer;

/** What is typed of a transfer that is asked for. */
public final class TransferForm implements Serializable {
    private TransferKind kind = TransferKind.FORMAL;
    private boolean training;
    private String to;
    private String place;
    private LocalDate movesOn;
    private LocalDate stayFrom;
    private LocalDate stayUntil;
    private String reason;

    RequestTransfer command(String member) {
        return new RequestTransfer(member, kind, training, to, place, movesOn, stayFrom, stayUntil, reason);
    }

    public TransferKind getKind() {
        return kind;
    }

    public void setKind(TransferKind kind) {
        this.kind = kind;
    }

    public boolean isTraining() {
        return training;
    }

    public void setTraining(boolean training) {
        this.training = training;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getMovesOn() {
        return movesOn;
    }

    public void setMovesOn(LocalDate movesOn) {
        this.movesOn = movesOn;
    }

    public LocalDate getStayFrom() {
        return stayFrom;
    }

    public void setStayFrom(LocalDate stayFrom) {
        this.stayFrom = stayFrom;
    }

    public LocalDate getStayUntil() {
        return stayUntil;
    }

    public void setStayUntil(LocalDate stayUntil) {
        this.stayUntil = stayUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
