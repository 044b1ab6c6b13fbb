package vn.sotay.shared.web;

import java.util.Arrays;
import vn.sotay.shared.model.InvalidInput;

/** Reads the words of a closed list, as requests write them. */
public final class Words {
    private Words() {}

    /**
     * The one that is meant.
     *
     * @param key the message key for a word that is none of them
     * @throws InvalidInput naming the field
     */
    public static <E extends Enum<E>> E of(Class<E> type, String field, String word, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, key, word));
    }
}
