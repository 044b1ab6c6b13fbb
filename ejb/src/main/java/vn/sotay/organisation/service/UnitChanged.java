package vn.sotay.organisation.service;

import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.AuditedFact;

/** The tree changed at one unit. */
public record UnitChanged(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static UnitChanged of(String what, Unit unit, Object detail) {
        return new UnitChanged("organisation.unit." + what, unit.publicId(), unit.path(), unit.code() + " " + detail);
    }
}
