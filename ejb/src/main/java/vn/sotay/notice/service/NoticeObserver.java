package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.shared.model.AuditedFact;

/** Tells of every fact whom its feature wants to be told, in the transaction of the change: neither is there without the other. */
@ApplicationScoped
public class NoticeObserver {
    @Inject
    @Any
    Instance<NoticeSource> sources;

    @Inject
    NoticeTeller teller;

    @Inject
    Principal caller;

    void hear(@Observes AuditedFact fact) {
        var actor = fact.actor() == null ? caller.getName() : fact.actor();
        sources.forEach(source -> source.of(fact, actor).forEach(teller::tell));
    }
}
