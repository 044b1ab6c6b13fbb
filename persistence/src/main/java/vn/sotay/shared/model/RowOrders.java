package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeSet;

/**
 * The closed set of orders of a list, by the words that addresses say; a minus before a word turns its order round.
 *
 * @param usual the order of who asks for none: a word, or one with a minus
 */
public record RowOrders(String usual, Map<String, RowOrder> orders) implements Serializable {
    private static final String DOWN = "-";

    /**
     * The order that is meant; the usual one for nothing.
     *
     * @throws InvalidInput {@code shared.sort.unknown} for any other word
     */
    public RowOrder named(String sort) {
        var text = sort == null || sort.isBlank() ? usual : sort;
        var down = text.startsWith(DOWN);
        var order = orders.get(down ? text.substring(DOWN.length()) : text);
        if (order == null) {
            throw new InvalidInput(
                    "sort", "shared.sort.unknown", text, String.join(", ", new TreeSet<>(orders.keySet())));
        }
        return down ? order.reversed() : order;
    }
}
