package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of a check. */
@Named
@Dependent
public class StartChecking extends ImportBatchlet {
    @Inject
    ImportWork state;

    @Override
    void work(Long id) {
        state.startChecking(id, ImportLauncher.nodeName(), job.getExecutionId());
    }
}
