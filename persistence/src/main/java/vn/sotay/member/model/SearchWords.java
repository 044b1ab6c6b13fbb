package vn.sotay.member.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sotay.shared.model.VietnameseText;

/**
 * The words of a name as name search compares them: folded, and a word that ends in i or y in both spellings, because
 * Lí is Lý but {@code huy} also begins {@code huyen}.
 *
 * @param words in the order of the name, both spellings of a word side by side
 */
public record SearchWords(List<String> words) implements Serializable {
    /** Of {@link #text}: a name of 250 letters has at most twice as many in both spellings. */
    public static final int MAX_LENGTH = 520;

    /** Longer words are cut: nobody types sixty letters. */
    static final int LONGEST = 60;

    /** The words of a name. */
    public static SearchWords of(String name) {
        var words = new ArrayList<String>();
        for (var word : VietnameseText.words(name)) {
            var stem = word.substring(0, word.length() - 1);
            if (word.endsWith("i") || word.endsWith("y")) {
                words.add(cut(stem + "i"));
                words.add(cut(stem + "y"));
            } else {
                words.add(cut(word));
            }
        }
        return new SearchWords(List.copyOf(words));
    }

    /** Each word once: the rows of the index. */
    public Set<String> distinct() {
        return new LinkedHashSet<>(words);
    }

    /** All of them with a space before and behind each, so that {@code like '% hoa%'} finds what begins with hoa. */
    public String text() {
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
