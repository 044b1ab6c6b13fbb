package vn.sotay.support;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Makes repositories and what they inject for one entity manager, as the container would. */
public final class Wired {
    private final EntityManager em;

    private Wired(EntityManager em) {
        this.em = em;
    }

    /** One object of a class with its injected fields set. */
    public static <T> T up(Class<T> type, EntityManager em) {
        return new Wired(em).make(type);
    }

    private <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var object = constructor.newInstance();
            Arrays.stream(type.getDeclaredFields()).forEach(field -> fill(object, field));
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object object, Field field) {
        try {
            field.setAccessible(true);
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.set(object, em);
            } else if (field.isAnnotationPresent(Inject.class)) {
                field.set(object, make(field.getType()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
