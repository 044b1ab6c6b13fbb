package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Permission;
import vn.sotay.access.model.Role;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.GrantRole;
import vn.sotay.access.service.GrantService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs grants/create.xhtml: gives somebody a role on a unit, for a time and with a reason. */
@Named
@ViewScoped
public class GrantCreateBean implements Serializable {
    @Inject
    GrantService grants;

    @Inject
    Caller caller;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private List<Role> roles;
    private String account;
    private String unit;
    private Role role;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    /** Reads which roles the caller can pass on, or propose; begins with the unit looked at, else the own one. */
    public void load() {
        var own = caller.grants();
        roles = isProposal() ? Role.grantableOnes() : passedOn(own);
        unit = context.getUnit() == null && !own.isEmpty() ? own.get(0).unitCode() : context.getUnit();
        from = context.getToday();
    }

    /** Whether somebody else has to confirm it: the administrator proposes only. */
    public boolean isProposal() {
        return !caller.has(Permission.GRANT);
    }

    /** The right that the caller needs on the unit. */
    public String getPermission() {
        return (isProposal() ? Permission.GRANT_PROPOSE : Permission.GRANT).name();
    }

    /** The message key of the button. */
    public String getVerb() {
        return isProposal() ? "access.grant.propose.do" : "access.grants.do";
    }

    /** Grants or proposes it. */
    public String grant() {
        var command = new GrantRole(account, role, unit, from, to, reason, null);
        if (isProposal()) {
            grants.propose(command);
            messages.info("access.grant.propose.done", role, account);
            return "/accounts/list?faces-redirect=true";
        }
        grants.grant(command);
        messages.info("access.grant.create.done", role, account);
        return "/grants/list?faces-redirect=true";
    }

    private List<Role> passedOn(List<HeldGrant> own) {
        return own.stream()
                .map(HeldGrant::unitId)
                .distinct()
                .flatMap(id -> grants.grantable(id).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The roles to choose from. */
    public List<Role> getRoles() {
        return roles;
    }

    /** User name of who gets it. */
    public String getAccount() {
        return account;
    }

    /** As typed, or from the address. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** Code or id of the unit. */
    public String getUnit() {
        return unit;
    }

    /** As typed. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The role. */
    public Role getRole() {
        return role;
    }

    /** As chosen. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** As typed. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day, or null: as long as the grant it rests on. */
    public LocalDate getTo() {
        return to;
    }

    /** As typed. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** As typed. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
