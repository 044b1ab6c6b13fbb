package vn.sotay.roster.service;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.sotay.roster.model.ColumnsExplained;
import vn.sotay.roster.model.ImportApplyAsked;
import vn.sotay.roster.model.ImportCheckAsked;
import vn.sotay.roster.model.ImportUploaded;

/** Starts the jobs once what they are to work on is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportNotifier {
    @Inject
    ImportLauncher launcher;

    /** A file is here: check it. */
    @Asynchronous
    public void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportUploaded fact) {
        if (fact.understood()) {
            launcher.check(fact.importId(), fact.kind());
        }
    }

    /** Somebody said what its columns mean: check it. */
    @Asynchronous
    public void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) ColumnsExplained fact) {
        launcher.check(fact.importId(), fact.kind());
    }

    /** Its check broke off: go on. */
    @Asynchronous
    public void checkOn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportCheckAsked fact) {
        launcher.check(fact.importId(), fact.kind());
    }

    /** Somebody said apply. */
    @Asynchronous
    public void apply(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportApplyAsked fact) {
        launcher.apply(fact.importId(), fact.kind());
    }
}
