package vn.sotay.shared.web;

import java.io.Serializable;

/**
 * One entry of the menu.
 *
 * @param name the end of its message key {@code shell.menu.…}
 * @param outcome the page, as a Faces outcome: {@code /members/list}
 * @param icon the PrimeIcons class
 * @param permission without it the entry is not shown; null for everybody
 * @param tab whether a phone shows it in the bar at the bottom
 */
public record MenuItem(String name, String outcome, String icon, String permission, boolean tab)
        implements Serializable {
    /** The message key of its label. */
    public String key() {
        return "shell.menu." + name;
    }

    /** {@code page} when the given view lies in this entry's folder, else null: the value of {@code aria-current}. */
    public String current(String viewId) {
        var folder = outcome.indexOf('/', 1) < 0 ? outcome + "." : outcome.substring(0, outcome.lastIndexOf('/') + 1);
        return viewId.startsWith(folder) ? "page" : null;
    }
}
