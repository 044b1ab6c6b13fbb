package vn.sotay.transfer.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.transfer.service.ReceiveNewcomer;

/** What is typed of a letter from elsewhere. */
public final class IncomingForm implements Serializable {
    private String to;
    private String place;
    private String fullName;
    private String birth;
    private String cardNumber;
    private String citizenId;
    private String joined;
    private String official;
    private String letterNumber;
    private LocalDate letterDay;
    private String reason;

    ReceiveNewcomer command() {
        return new ReceiveNewcomer(
                to, place, fullName, birth, cardNumber, citizenId, joined, official, letterNumber, letterDay, reason);
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

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getBirth() {
        return birth;
    }

    public void setBirth(String birth) {
        this.birth = birth;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId;
    }

    public String getJoined() {
        return joined;
    }

    public void setJoined(String joined) {
        this.joined = joined;
    }

    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDay() {
        return letterDay;
    }

    public void setLetterDay(LocalDate letterDay) {
        this.letterDay = letterDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
