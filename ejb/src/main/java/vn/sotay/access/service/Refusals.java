package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import vn.sotay.access.model.Permission;
import vn.sotay.shared.model.AuditedFact;

/** Writes refusals down in a transaction of their own: the refused one is rolled back. */
@Stateless
@PermitAll
public class Refusals {
    @Inject
    Event<AuditedFact> facts;

    /** Somebody asked for something without the right to it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Open(because = "whoever is refused must be able to be written down")
    public void record(Set<Permission> needed, String operation) {
        facts.fire(new AccessRefused(new TreeSet<>(needed) + " " + operation));
    }
}
