package vn.sotay.shared.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.support.Wired;

/** A method of a class that holds an entity manager: together they hold every query there is. */
record EveryMethod(Method method) {
    /** All of them, found by the entity manager and not by a name, so that a new class cannot be forgotten. */
    static List<EveryMethod> ofAllQueries() throws IOException, ClassNotFoundException {
        var found = new ArrayList<EveryMethod>();
        for (var type : classes()) {
            if (Arrays.stream(type.getDeclaredFields()).noneMatch(f -> f.isAnnotationPresent(PersistenceContext.class)))
                continue;
            Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> !Modifier.isPrivate(m.getModifiers()) && !m.isSynthetic())
                    .map(EveryMethod::new)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
        var root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root)) {
            var found = new ArrayList<Class<?>>();
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                var name = root.relativize(file).toString().replace('/', '.');
                found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
            return found;
        }
    }

    /** Calls it with some values and writes what it changed. @return what went wrong, if anything did */
    Optional<Throwable> call(EntityManager em) throws ReflectiveOperationException {
        method.setAccessible(true);
        try {
            method.invoke(
                    Wired.up(method.getDeclaringClass(), em),
                    Arrays.stream(method.getGenericParameterTypes())
                            .map(Sample::of)
                            .toArray());
            em.flush();
            return Optional.empty();
        } catch (InvocationTargetException | RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** A failure and everything behind it. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, c -> c != null, Throwable::getCause);
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
