package vn.sotay.roster.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.sotay.roster.model.ImportKind;

/** Starts the jobs of this server and remembers which of them run. */
@ApplicationScoped
public class ImportLauncher {
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    /** The name of this server in a cluster. */
    static String nodeName() {
        return System.getProperty("jboss.node.name", "?");
    }

    /** Has an import checked, or checked further. */
    void check(Long id, ImportKind kind) {
        start("roster-check-", id, kind);
    }

    /** Has an import written, or written further. */
    void apply(Long id, ImportKind kind) {
        start("roster-apply-", id, kind);
    }

    private void start(String job, Long id, ImportKind kind) {
        if (running.add(id)) {
            var parameters = new Properties();
            parameters.setProperty("importId", id.toString());
            BatchRuntime.getJobOperator().start(job + kind.name().toLowerCase(Locale.ROOT), parameters);
        }
    }

    /** The job is over, well or badly. */
    void ended(Long id) {
        running.remove(id);
    }
}
