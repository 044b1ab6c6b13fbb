package vn.sotay.shared.model;

import java.io.Serializable;

/**
 * A column that the reader of a list may choose. The first column, which names the rows, is always there and is none.
 *
 * @param name as it is remembered and asked for: {@code UNIT}
 * @param key the message key of its head
 * @param usual whether somebody sees it who has not chosen
 * @param sensitive whether it is for holders of MEMBER_VIEW_SENSITIVE alone
 */
public record ListColumn(String name, String key, boolean usual, boolean sensitive) implements Serializable {
    /** A column that is shown unless somebody chose others. */
    public static ListColumn usual(String name, String key) {
        return new ListColumn(name, key, true, false);
    }

    /** A column that is shown only to who chose it. */
    public static ListColumn more(String name, String key) {
        return new ListColumn(name, key, false, false);
    }
}
