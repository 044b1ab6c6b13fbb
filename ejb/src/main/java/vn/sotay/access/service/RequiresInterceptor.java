package vn.sotay.access.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Set;
import vn.sotay.access.model.Permission;

/** Asks {@link Requires} before the method runs, and has a refusal written down. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {
    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @AroundInvoke
    Object ask(InvocationContext invocation) throws Exception {
        var needed = invocation.getMethod().getAnnotation(Requires.class).value();
        if (caller.mustChangePassword() && needed[0] != Permission.OWN_ACCOUNT) {
            throw new AccessDenied(Permission.OWN_ACCOUNT, "access.password.mustChange");
        }
        if (caller.mustAddFactor() && needed[0] != Permission.OWN_ACCOUNT) {
            throw new AccessDenied(Permission.OWN_ACCOUNT, "access.factor.demanded");
        }
        if (Arrays.stream(needed).noneMatch(caller::has)) {
            refusals.record(Set.of(needed), invocation.getMethod().getName());
            throw new AccessDenied(needed[0]);
        }
        return invocation.proceed();
    }
}
