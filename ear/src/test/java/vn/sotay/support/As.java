package vn.sotay.support;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.naming.InitialContext;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Runs a part of an in-container test as somebody, as if that person had signed in and sent one request. */
public final class As {
    private As() {}

    /** Runs {@code work} as this account, with the one role that the services ask for; what it throws comes out. */
    public static <T> T user(String name, Callable<T> work) throws Exception {
        var identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of("user")));
        return request(() -> identity.runAs(work));
    }

    /** The caller is remembered for one request, so each call needs one of its own: another thread has it. */
    private static <T> T request(Callable<T> work) throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var request = CDI.current().select(RequestContextController.class).get();
        try {
            return threads.submit(() -> {
                        request.activate();
                        try {
                            return work.call();
                        } finally {
                            request.deactivate();
                        }
                    })
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw e;
        }
    }
}
