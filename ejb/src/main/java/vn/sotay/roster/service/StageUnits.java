package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads, checks and stages a list of units. */
@Named
@Dependent
public class StageUnits extends ImportBatchlet {
    @Inject
    UnitStager stager;

    @Inject
    ImportWork state;

    @Override
    void work(Long id) {
        stager.stage(id);
        state.ready(id);
    }
}
