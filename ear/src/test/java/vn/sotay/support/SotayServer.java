package vn.sotay.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The class speaks to a real server as a client does. Its tests may ask for a {@link Server}, an {@link Api} or a
 * {@link vn.sotay.browser.Browser} as a parameter.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServerExtension.class)
public @interface SotayServer {
    /** Which server; it is started once for all classes that name the same, so no test may count on being the first. */
    Demo demo() default Demo.SMALL;
}
