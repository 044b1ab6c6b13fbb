package vn.sotay.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls the methods without arguments that pages use most: components of records, as in {@code #{row.id()}}. It finds each
 * once for a class; the resolver of the server copies and searches all methods of the class at every call, which was a
 * tenth of a list's page (docs/adr/0019).
 */
public class PageMethods extends ELResolver {
    private static final ClassValue<Map<String, Method>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Modifier.isPublic(type.getModifiers())
                    ? Arrays.stream(type.getMethods())
                            .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                            .filter(method ->
                                    Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                            .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one))
                    : Map.of();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        var known = base == null || arguments != null && arguments.length > 0 ? null : known(base, method);
        if (known == null) {
            return null;
        }
        try {
            var answer = known.invoke(base);
            context.setPropertyResolved(base, method);
            return answer;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    /** A class is left to the server: EL calls its static methods. So is everything of the platform, as streams are. */
    private static Method known(Object base, Object method) {
        var type = base.getClass();
        return type.getName().startsWith("vn.sotay.") ? KNOWN.get(type).get(String.valueOf(method)) : null;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // reads nothing, writes nothing
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
