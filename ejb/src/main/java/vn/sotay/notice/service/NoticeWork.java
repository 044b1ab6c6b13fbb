package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Answers, decisions and changes that somebody was told of and has not read: a line for each kind. */
@ApplicationScoped
class NoticeWork implements WorkItemSource {
    @Inject
    Unread unread;

    @Override
    public List<WorkItem> waiting(int limit) {
        return unread.byKind().entrySet().stream()
                .filter(kind -> kind.getKey().isToBeRead())
                .limit(limit)
                .map(NoticeWork::item)
                .toList();
    }

    private static WorkItem item(Map.Entry<NoticeKind, Long> kind) {
        return new WorkItem(
                "pi-bell",
                Text.of("notice.work.title", kind.getKey()),
                Text.of("notice.work.text", kind.getValue()),
                null,
                "/notices/list?unread=true&kind=" + kind.getKey(),
                "notice.work.action");
    }
}
