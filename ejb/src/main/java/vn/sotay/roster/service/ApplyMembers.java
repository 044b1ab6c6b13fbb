package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes accepted people. */
@Named
@Dependent
public class ApplyMembers extends ImportBatchlet {
    @Inject
    ImportWork state;

    @Inject
    MemberApplier applier;

    @Override
    void work(Long id) {
        state.startApplying(id, ImportLauncher.nodeName(), job.getExecutionId());
        var more = true;
        while (more && goesOn()) {
            more = applier.applyChunk(id) || applier.applyDifferences(id);
        }
        if (goesOn()) {
            applier.finish(id);
        }
    }
}
