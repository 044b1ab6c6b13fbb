package vn.sotay.audit.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.shared.service.BusinessClock;

/** What audit/list.xhtml is asked for, by its address. */
public final class AuditListFilter implements Serializable {
    /** What the lines can be about. */
    static final List<String> FEATURES = List.of(
            "access",
            "member",
            "organisation",
            "roster",
            "export",
            "privacy",
            "calendar",
            "policy",
            "ledger",
            "audit",
            "practice");

    /** A user name, or the number printed on a sheet. */
    private String actor;

    private String feature;
    private LocalDate since;
    private LocalDate till;

    AuditFilter query(String unit) {
        return AuditFilter.ofDays(actor, feature, unit, since, till, BusinessClock.ZONE);
    }

    /** Whether anything is asked for. */
    public boolean isSet() {
        return actor != null || isFurtherSet();
    }

    /** Whether a condition is set that a telephone shows only when asked to. */
    public boolean isFurtherSet() {
        return feature != null || since != null || till != null;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor == null || actor.isBlank() ? null : actor.strip();
    }

    public String getFeature() {
        return feature;
    }

    public void setFeature(String feature) {
        this.feature = FEATURES.contains(feature) ? feature : null;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getTill() {
        return till;
    }

    public void setTill(LocalDate till) {
        this.till = till;
    }
}
