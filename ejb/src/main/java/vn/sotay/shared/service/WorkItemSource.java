package vn.sotay.shared.service;

import java.util.List;

/**
 * What a feature puts on the worklist. A feature implements it as an {@code @ApplicationScoped} bean, asks the caller's
 * rights and scope itself, and answers nothing where there is none.
 */
public interface WorkItemSource {
    /** What waits for the caller, at most {@code limit} lines. */
    List<WorkItem> waiting(int limit);
}
