package vn.sotay.notice.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.NoticeFilter;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;

/** What the caller was told. */
@Stateless
@RolesAllowed("user")
public class NoticeBoxService {
    @Inject
    NoticeBoxRepository box;

    @Inject
    Unread unread;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** How many the caller has not read. */
    @Requires(OWN_ACCOUNT)
    public long unread() {
        return unread.byKind().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The newest first. */
    @Requires(OWN_ACCOUNT)
    public List<NoticeRow> list(NoticeFilter filter, Edge edge, int limit) {
        return box.list(caller.username(), filter, edge, limit);
    }

    /** How many {@link #list} has. */
    @Requires(OWN_ACCOUNT)
    public RowCount count(NoticeFilter filter) {
        return box.count(caller.username(), filter);
    }

    /**
     * The caller has read it; reading again changes nothing.
     *
     * @return the page to which it leads
     * @throws NotFound {@code notice.notFound}, also for another one's
     */
    @Requires(OWN_ACCOUNT)
    public String open(String id) {
        var notice = box.get(id, caller.username());
        notice.read(clock.instant());
        unread.forget();
        return notice.page();
    }

    /** The caller has read all of them. @return how many were new */
    @Requires(OWN_ACCOUNT)
    public int readAll() {
        unread.forget();
        return box.readAll(caller.username(), clock.instant());
    }
}
