package vn.sotay.shared.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits for somebody, as one line of the worklist.
 *
 * @param icon the PrimeIcons class of the kind of work, {@code pi-file-import}
 * @param title what is to be done
 * @param text why, or how far it is
 * @param due the last day, or null when there is none
 * @param path where it is done, seen from the root of the application: {@code /imports/import?id=…}
 * @param action the message key of the button, verb first
 */
public record WorkItem(String icon, Text title, Text text, LocalDate due, String path, String action)
        implements Serializable {
    /**
     * A text of the bundles.
     *
     * @param key the message key
     * @param args what fills it: texts, numbers, days, constants of enums
     */
    public record Text(String key, List<Serializable> args) implements Serializable {
        /** A text with what fills it. */
        public static Text of(String key, Serializable... args) {
            return new Text(key, List.of(args));
        }
    }
}
