package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes accepted people, and what was chosen where known people differ. */
@Named
@Dependent
public class ApplyMembers extends ImportBatchlet {
    @Inject
    ImportWork state;

    @Inject
    MemberComparer comparer;

    @Inject
    MemberApplier applier;

    @Inject
    DifferenceApplier differences;

    @Override
    void work(Long id) {
        state.startApplying(id, ImportLauncher.nodeName(), job.getExecutionId());
        lookAgain(id);
        var more = goesOn();
        while (more && goesOn()) {
            more = applier.applyChunk(id) || differences.applyChunk(id);
        }
        if (goesOn()) {
            applier.finish(id);
        }
    }

    /** Who came into the roster since the check is known by now and must not come in twice. */
    private void lookAgain(Long id) {
        var more = comparer.matchAgain(id);
        while (more && goesOn()) {
            more = comparer.compareNew(id);
        }
    }
}
