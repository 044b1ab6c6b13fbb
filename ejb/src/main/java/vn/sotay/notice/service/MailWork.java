package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.notice.model.MailOutboxRepository;
import vn.sotay.notice.model.MailState;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Mails of which nobody knows whether they went, and those that the mail server refused. */
@ApplicationScoped
class MailWork implements WorkItemSource {
    @Inject
    MailOutboxRepository outbox;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        return caller.has(Permission.ACCOUNT_MANAGE)
                ? Stream.of(MailState.UNCERTAIN, MailState.REFUSED)
                        .flatMap(this::item)
                        .toList()
                : List.of();
    }

    private Stream<WorkItem> item(MailState state) {
        var count = outbox.count(state);
        return count.equals(RowCount.of(0))
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        "pi-envelope",
                        Text.of("notice.mail.work." + state, count),
                        Text.of("notice.mail.work.text"),
                        null,
                        "/notices/mail?state=" + state,
                        "notice.mail.work.action"));
    }
}
