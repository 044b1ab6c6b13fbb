package vn.sotay.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.transfer.service.TransferDecisionService;
import vn.sotay.transfer.service.TransferDetail;
import vn.sotay.transfer.service.TransferService;

/** Backs transfers/transfer.xhtml: one transfer, and the steps that the caller may take. */
@Named
@ViewScoped
public class TransferBean implements Serializable {
    @Inject
    TransferService transfers;

    @Inject
    TransferDecisionService decisions;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private String id;
    private TransferDetail detail;
    private LocalDate day;
    private String reason;

    /** Reads it. */
    public void load() {
        detail = transfers.detail(id == null ? "" : id);
    }

    /** Lets the member go. */
    public String release() {
        decisions.release(id, version());
        return done("transfer.released");
    }

    /** Takes the member in. */
    public String accept() {
        decisions.accept(id, version(), day);
        return done("transfer.accepted");
    }

    /** Says no. */
    public String refuse() {
        decisions.refuse(id, version(), reason);
        return done("transfer.refused");
    }

    /** Takes it back. */
    public String recall() {
        decisions.recall(id, version(), reason);
        return done("transfer.recalled");
    }

    /** A temporary stay ends before its time. */
    public String comeBack() {
        decisions.comeBack(id, version(), day);
        return done("transfer.stayEnded");
    }

    private String done(String key) {
        messages.info(key, detail.view().row().fullName());
        return "/transfers/transfer?faces-redirect=true&id=" + id;
    }

    private int version() {
        return detail.view().version();
    }

    /** The days of a temporary stay, in words. */
    public String getStay() {
        var row = detail.view().row();
        return messages.text("shared.period.fromTo", formats.day(row.stayFrom()), formats.day(row.stayUntil()));
    }

    public TransferDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
