package vn.sotay.document.web;

import java.io.Serializable;
import vn.sotay.document.service.LetterParts;

/** What is typed of the parts that every letter has. */
public final class PartsForm implements Serializable {
    private String upperBody;
    private String issuingBody;
    private String place;
    private String addressees;
    private String recipients;
    private String authority;
    private String title;
    private String signer;

    /** Begins with the parts of another letter. */
    public void fill(LetterParts parts) {
        upperBody = parts.upperBody();
        issuingBody = parts.issuingBody();
        place = parts.place();
        recipients = parts.recipients();
        authority = parts.authority();
        title = parts.title();
        signer = parts.signer();
    }

    /** What is typed now. */
    public LetterParts parts() {
        return new LetterParts(upperBody, issuingBody, place, addressees, recipients, authority, title, signer);
    }

    public String getUpperBody() {
        return upperBody;
    }

    public void setUpperBody(String upperBody) {
        this.upperBody = upperBody;
    }

    public String getIssuingBody() {
        return issuingBody;
    }

    public void setIssuingBody(String issuingBody) {
        this.issuingBody = issuingBody;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
