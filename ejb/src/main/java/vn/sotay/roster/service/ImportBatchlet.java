package vn.sotay.roster.service;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

/** A step of an import's job; a stop is obeyed between two chunks. */
abstract class ImportBatchlet implements Batchlet {
    private static final String COMPLETED = "COMPLETED";

    @Inject
    @BatchProperty
    String importId;

    @Inject
    JobContext job;

    private volatile boolean stopped;

    /** Does the work, chunk by chunk while {@link #goesOn}. */
    abstract void work(Long id);

    @Override
    public String process() {
        try {
            work(Long.valueOf(importId));
            return COMPLETED;
        } catch (RuntimeException problem) {
            job.setTransientUserData(problem);
            throw problem;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    boolean goesOn() {
        return !stopped;
    }
}
