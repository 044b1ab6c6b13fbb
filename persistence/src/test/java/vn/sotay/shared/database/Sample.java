package vn.sotay.shared.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.Scope;

/** Some value of a type, where only the query counts to which it is handed. */
final class Sample {
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "a"),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.of(2024, 9, 30)),
            Map.entry(Instant.class, Instant.parse("2024-09-30T01:00:00Z")),
            Map.entry(Scope.class, Scope.of("/1/")),
            Map.entry(OldRows.class, new OldRows("Device", "e.changedAt < :before", Instant.EPOCH)),
            Map.entry(Edge.class, Edge.after("1.1")));

    private Sample() {}

    /** A value of this type, null where none is known. */
    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return type instanceof Class<?> plain ? plain(plain) : null;
    }

    private static Object container(Class<?> raw, Type... of) {
        if (raw == Optional.class) return Optional.ofNullable(of(of[0]));
        if (raw == Set.class) return new HashSet<>(List.of(of(of[0])));
        if (Map.class.isAssignableFrom(raw)) return new HashMap<>(Map.of(of(of[0]), of(of[1])));
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) return List.of(of(of[0]));
        return raw == Class.class ? of[0] : plain(raw);
    }

    private static Object plain(Class<?> type) {
        if (SIMPLE.containsKey(type)) return SIMPLE.get(type);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) return null;
        return Arrays.stream(type.getDeclaredConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .map(Sample::built)
                .orElse(null);
    }

    private static Object built(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(Sample::of)
                    .toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            return null; // a type that checks its values; the query is then asked with none
        }
    }
}
