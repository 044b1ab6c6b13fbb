package vn.sotay.shared.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Vietnamese words as people type them and as they must compare: {@code hoà}, {@code hòa} and {@code HOA} find each
 * other, {@code Lí} is {@code Lý}. Folding takes away case, tones and diacritics; what is stored stays as typed, in NFC.
 */
public final class VietnameseText {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Folded form of every NFC character below this bound; Vietnamese ends at U+1EF9. */
    private static final int TABLE_END = 0x1F00;

    private static final char[] FOLDED = foldingTable();

    private VietnameseText() {}

    /**
     * The form in which text is stored: NFC, single spaces, none at the ends, no control character and no invisible
     * mark (zero width, soft hyphen, change of writing direction). Capitals stay as typed.
     *
     * @return the cleaned text, empty for null
     */
    public static String nfc(String text) {
        if (text == null) {
            return "";
        }
        if (isStoredForm(text)) {
            return text;
        }
        var typed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var clean = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> appendVisible(clean, c));
        return clean.toString().stripTrailing();
    }

    /** Nearly every text is in the stored form already: letters and signs that stand for themselves, single spaces. */
    private static boolean isStoredForm(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !standsForItself(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Visible and neither combining nor composed otherwise, in the blocks of Latin letters. */
    private static boolean standsForItself(char c) {
        return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x250 || c >= 0x1E00 && c < TABLE_END;
    }

    private static void appendVisible(StringBuilder clean, int c) {
        if (isInvisible(c)) {
            return;
        }
        if (!isSpace(c)) {
            clean.appendCodePoint(c);
        } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        }
    }

    /** Whether the text carries marks that no reader sees and that {@link #nfc} takes away. */
    public static boolean hasInvisibleMarks(String text) {
        return text != null && text.codePoints().anyMatch(VietnameseText::isInvisible);
    }

    private static boolean isInvisible(int c) {
        var type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /**
     * The key by which texts are compared: {@link #nfc}, lower case, no tones and diacritics, đ as d, and i for a y that
     * ends a syllable (Lý = Lí, Quý = Quí).
     */
    public static String fold(String text) {
        var plain = plain(text).toCharArray();
        for (var i = 0; i < plain.length; i++) {
            if (plain[i] == 'y' && (i + 1 == plain.length || !Character.isLetter(plain[i + 1]))) {
                plain[i] = 'i';
            }
        }
        return new String(plain);
    }

    /** As {@link #fold}, but with the final i or y as it stands. */
    private static String plain(String text) {
        var clean = nfc(text);
        var plain = new StringBuilder(clean.length());
        for (var i = 0; i < clean.length(); i++) {
            var c = clean.charAt(i);
            var folded = c < TABLE_END ? FOLDED[c] : Character.toLowerCase(c);
            if (folded != 0) {
                plain.append(folded);
            }
        }
        return plain.toString();
    }

    /**
     * The words of a typed question, without tones, in order: each is to be looked for as the beginning of one of the
     * {@link #indexWords} of a name. The final letter stays as typed, so that {@code huy} begins {@code huyen}.
     */
    public static List<String> words(String typed) {
        var words = new ArrayList<String>();
        for (var word : NO_LETTER.split(plain(typed))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words under which a name is found: its folded words, those that end in i or y in both spellings. */
    public static Set<String> indexWords(String name) {
        var words = new LinkedHashSet<String>();
        for (var word : words(name)) {
            words.add(word);
            var stem = word.substring(0, word.length() - 1);
            if (word.endsWith("y")) {
                words.add(stem + "i");
            } else if (word.endsWith("i")) {
                words.add(stem + "y");
            }
        }
        return words;
    }

    /** See {@link VietnameseOrder#sortKey}. */
    public static String sortKey(String fullName) {
        return VietnameseOrder.sortKey(nfc(fullName));
    }

    /** See {@link VietnameseOrder#titleKey}. */
    public static String titleKey(String title) {
        return VietnameseOrder.titleKey(nfc(title));
    }

    private static char[] foldingTable() {
        var table = new char[TABLE_END];
        for (var c = 0; c < TABLE_END; c++) {
            var base = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                    .charAt(0);
            table[c] = Character.getType(base) == Character.NON_SPACING_MARK ? 0 : Character.toLowerCase(base);
        }
        table['đ'] = 'd';
        table['Đ'] = 'd';
        table['ð'] = 'd'; // the Icelandic letter that some keyboards type for đ
        table['Ð'] = 'd';
        return table;
    }
}
