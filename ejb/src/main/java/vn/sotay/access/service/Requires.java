package vn.sotay.access.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sotay.access.model.Permission;

/**
 * May this caller do this at all? Stands on every public method of a service. On which units is the other question,
 * asked by {@link Caller#scope} in the query or on the loaded object; the two always go together.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** One of these is needed. */
    @Nonbinding
    Permission[] value() default {};

    /** Why no scope is asked, where what is done belongs to no unit; the architecture test wants one or the other. */
    @Nonbinding
    String unscoped() default "";
}
