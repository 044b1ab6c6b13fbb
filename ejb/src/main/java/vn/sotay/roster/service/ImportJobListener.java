package vn.sotay.roster.service;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes on the import that its job ended badly, so that nobody waits for it. */
@Named
@Dependent
public class ImportJobListener extends AbstractJobListener {
    @Inject
    @BatchProperty
    String importId;

    @Inject
    JobContext job;

    @Inject
    ImportWork state;

    @Inject
    ImportLauncher launcher;

    @Override
    public void afterJob() {
        var id = Long.valueOf(importId);
        launcher.ended(id);
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            state.fail(id, cause());
        }
    }

    /** What a step left behind, out of the wrapping of the container. */
    private Throwable cause() {
        var problem = (Throwable) job.getTransientUserData();
        while (problem instanceof EJBException && problem.getCause() != null) {
            problem = problem.getCause();
        }
        return problem;
    }
}
