package vn.sotay.shared.service;

import java.io.Serializable;
import java.util.List;

/**
 * A figure of a unit, as a line of the home.
 *
 * @param key the message key of its name
 * @param total the figure itself, or null when its parts have no sum
 * @param parts what it is made of; those that are zero are left out by who shows it
 */
public record Figure(String key, Value total, List<Value> parts) implements Serializable {
    /**
     * A number with the list behind it.
     *
     * @param key the message key of the words around the number, {@code {0}}
     * @param number exact, unless {@code more}: then there are more than that
     * @param path the list, seen from the root of the application
     */
    public record Value(String key, long number, boolean more, String path) implements Serializable {
        /** An exact number. */
        public static Value of(String key, long number, String path) {
            return new Value(key, number, false, path);
        }
    }
}
