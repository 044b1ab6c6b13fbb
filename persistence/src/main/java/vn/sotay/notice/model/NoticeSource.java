package vn.sotay.notice.model;

import java.util.stream.Stream;
import vn.sotay.shared.model.AuditedFact;

/**
 * Whom a feature wants to be told of its facts. A feature implements it as an {@code @ApplicationScoped} bean in its service
 * package; it is asked in the transaction of the fact, so that there is no change without its notice and no notice without its change.
 */
public interface NoticeSource {
    /**
     * What should be known because of a fact; empty for facts of others.
     *
     * @param actor username of who did it; empty where no caller is signed in
     */
    Stream<Noticed> of(AuditedFact fact, String actor);
}
