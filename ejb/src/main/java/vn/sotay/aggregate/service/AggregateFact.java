package vn.sotay.aggregate.service;

import java.time.YearMonth;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.AuditedFact;

/** A total was sent, or sent anew; never what it says. */
record AggregateFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static AggregateFact of(String what, Unit unit, YearMonth month) {
        return new AggregateFact("aggregate." + what, unit.publicId(), unit.path(), month.toString());
    }
}
