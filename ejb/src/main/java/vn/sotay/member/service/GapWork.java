package vn.sotay.member.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.MemberGap;
import vn.sotay.member.model.MemberWorkQueries;
import vn.sotay.member.model.WaitingMember;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Records that lack something: by name while there are few, else one line for each kind of gap. */
@ApplicationScoped
class GapWork implements WorkItemSource {
    private static final int BY_NAME = 2;
    /** Beyond this a clerk needs the list, not the number; counting all would read the whole roster at each visit. */
    private static final int COUNTED = 50;

    @Inject
    MemberWorkQueries work;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = RecordKeeping.scope(caller);
        return scope.isEmpty()
                ? List.of()
                : Arrays.stream(MemberGap.values())
                        .flatMap(gap -> items(gap, scope))
                        .limit(limit)
                        .toList();
    }

    private Stream<WorkItem> items(MemberGap gap, Scope scope) {
        var lacking = work.lacking(gap, scope, COUNTED + 1);
        if (lacking.size() > BY_NAME) {
            return Stream.of(all(gap, lacking.size()));
        }
        return lacking.stream().map(member -> one(gap, member));
    }

    private static WorkItem one(MemberGap gap, WaitingMember member) {
        return item(
                Text.of("member.work.gap.one." + gap, member.fullName()),
                Text.of("member.work.gap.where", member.unitName()),
                "/members/member?id=" + member.id());
    }

    private static WorkItem all(MemberGap gap, int count) {
        var more = count > COUNTED ? ".more" : "";
        return item(
                Text.of("member.work.gap.all." + gap + more, Math.min(count, COUNTED)),
                Text.of("member.work.gap.why." + gap),
                "/members/list?gap=" + gap);
    }

    private static WorkItem item(Text title, Text text, String path) {
        return new WorkItem("pi-user-edit", title, text, null, path, "member.work.gap.action");
    }
}
