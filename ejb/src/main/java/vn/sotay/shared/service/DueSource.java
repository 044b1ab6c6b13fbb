package vn.sotay.shared.service;

import java.util.List;
import vn.sotay.shared.model.Scope;

/** What a feature knows of days that come in a unit. A feature implements it as an {@code @ApplicationScoped} bean. */
public interface DueSource {
    /**
     * What is due, the earliest first.
     *
     * @param scope where the caller may see people, within the unit
     * @param limit at most so many lines
     */
    List<DueLine> due(Scope scope, int limit);
}
