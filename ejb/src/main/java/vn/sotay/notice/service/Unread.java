package vn.sotay.notice.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.NoticeKind;

/** What the caller has not read, counted once a request for the bell and the worklist. */
@RequestScoped
public class Unread {
    @Inject
    NoticeBoxRepository box;

    @Inject
    Caller caller;

    private Map<NoticeKind, Long> counts;

    Map<NoticeKind, Long> byKind() {
        if (counts == null) {
            counts = box.unread(caller.username());
        }
        return counts;
    }

    void forget() {
        counts = null;
    }
}
