package vn.sotay.notice.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.NoticeKind;

/**
 * What the caller has not read, counted once a request for the bell and the worklist. Nothing while he practises: notices are
 * about real work, and lead where a practice branch does not reach.
 */
@RequestScoped
public class Unread {
    @Inject
    NoticeBoxRepository box;

    @Inject
    Caller caller;

    private Map<NoticeKind, Long> counts;

    Map<NoticeKind, Long> byKind() {
        if (counts == null) {
            counts = caller.isPractising() ? Map.of() : box.unread(caller.username());
        }
        return counts;
    }

    void forget() {
        counts = null;
    }
}
