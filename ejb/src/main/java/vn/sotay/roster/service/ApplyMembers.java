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
            more = applier.applyChunk(id);
        }
        for (var row = 0; row >= 0 && goesOn(); ) {
            row = differences.applyChunk(id, row);
        }
        if (goesOn()) {
            applier.finish(id);
        }
    }

    /** Who came into the roster since the check is known by now and must not come in twice. */
    private void lookAgain(Long id) {
        var row = comparer.matchAgain(id) ? 0 : -1;
        while (row >= 0 && goesOn()) {
            row = comparer.compareNew(id, row);
        }
    }
}
