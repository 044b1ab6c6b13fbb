package vn.sotay.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * Entries of the menu under one heading.
 *
 * @param name the end of the heading's message key {@code shell.menu.group.…}; null for the first group without one
 * @param items in the order shown
 */
public record MenuGroup(String name, List<MenuItem> items) implements Serializable {
    /** The message key of the heading. */
    public String key() {
        return "shell.menu.group." + name;
    }

    MenuGroup only(Predicate<MenuItem> shown) {
        return new MenuGroup(name, items.stream().filter(shown).toList());
    }
}
