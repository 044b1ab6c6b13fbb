package vn.sotay.member.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.ConflictCount;
import vn.sotay.member.model.MemberWorkQueries;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Shared and wrong numbers, and people who seem to be here twice: one line for each kind. */
@ApplicationScoped
class ConflictWork implements WorkItemSource {
    @Inject
    MemberWorkQueries work;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = RecordKeeping.scope(caller);
        return scope.isEmpty()
                ? List.of()
                : work.conflicts(scope).stream()
                        .limit(limit)
                        .map(ConflictWork::item)
                        .toList();
    }

    private static WorkItem item(ConflictCount conflict) {
        return new WorkItem(
                "pi-clone",
                Text.of("member.work.conflict." + conflict.kind(), conflict.count()),
                Text.of("member.work.conflict.text"),
                null,
                conflict.count() == 1 ? "/members/member?id=" + conflict.memberId() : "/members/list?review=true",
                "member.work.conflict.action");
    }
}
