package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.member.service.MemberAccount;
import vn.sotay.member.service.MemberAccountService;
import vn.sotay.shared.web.Messages;

/** Backs members/account.xhtml: which account a member holds. */
@Named
@ViewScoped
public class MemberAccountBean implements Serializable {
    @Inject
    MemberAccountService accounts;

    @Inject
    Messages messages;

    private String id;
    private String username;
    private MemberAccount held;

    /** Reads it. */
    public void load() {
        held = accounts.of(id);
    }

    /** Says whose it is. */
    public String tie() {
        accounts.tie(id, username);
        messages.info("member.account.tied", held.fullName());
        return again();
    }

    /** Takes that back. */
    public String untie() {
        accounts.untie(id);
        messages.info("member.account.untied", held.fullName());
        return again();
    }

    private String again() {
        return "/members/account?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public MemberAccount getHeld() {
        return held;
    }
}
