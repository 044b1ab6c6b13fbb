package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Who decides much and signs in by a password alone should add a telephone. */
@ApplicationScoped
class SecondFactorWork implements WorkItemSource {
    @Inject
    AccountRepository accounts;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var wanted = caller.grants().stream().anyMatch(held -> held.role().wantsSecondFactor());
        if (!wanted || accounts.get(caller.username()).secondFactor().isPresent()) {
            return List.of();
        }
        return List.of(new WorkItem(
                "pi-mobile",
                Text.of("access.work.factor.title"),
                Text.of("access.work.factor.text"),
                null,
                "/account/second-factor",
                "access.work.factor.action"));
    }
}
