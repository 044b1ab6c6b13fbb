package vn.sotay.transfer.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.document.service.LetterParts;
import vn.sotay.transfer.service.SendTransfer;

/** What is typed of the letter of a transfer itself. */
public final class TransferLetterForm implements Serializable {
    private String ledger;
    private LocalDate day;
    private String feePaidTo;
    private String fileNumber;
    private String listNumber;

    SendTransfer command(LetterParts parts) {
        return new SendTransfer(ledger, day, feePaidTo, fileNumber, listNumber, parts);
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
