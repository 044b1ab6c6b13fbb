package vn.sotay.roster.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step of a check of members: duplicates, and who is known already. */
@Named
@Dependent
public class CompareMembers extends ImportBatchlet {
    @Inject
    MemberComparer comparer;

    @Inject
    ImportWork state;

    @Override
    void work(Long id) {
        comparer.compareRows(id);
        for (var row = 0; row >= 0 && goesOn(); ) {
            row = comparer.compareKnown(id, row);
        }
        if (goesOn()) {
            state.ready(id);
        }
    }
}
