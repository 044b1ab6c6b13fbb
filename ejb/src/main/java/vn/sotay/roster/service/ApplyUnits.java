package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes accepted units. */
@Named
@Dependent
public class ApplyUnits extends ImportBatchlet {
    @Inject
    ImportWork state;

    @Inject
    UnitApplier applier;

    @Override
    void work(Long id) {
        state.startApplying(id, ImportLauncher.nodeName(), job.getExecutionId());
        var more = true;
        while (more && goesOn()) {
            more = applier.applyChunk(id);
        }
    }
}
