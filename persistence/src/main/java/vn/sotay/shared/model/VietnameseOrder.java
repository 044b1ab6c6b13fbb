package vn.sotay.shared.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of the Vietnamese alphabet and tones as a string that any database sorts alike: only digits and small Latin
 * letters. Each letter of a syllable is one character, its tone follows as {@code 0…5}, lower than every letter.
 */
final class VietnameseOrder {
    static final int MAX_LENGTH = 200;
    private static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    private static final String RANKS = "6789abcdefghijklmnopqrstuvwxy";
    /** After the rank of the letter before it: a foreign letter sorts behind all words of that letter. */
    private static final char BEHIND = 'z';

    /** Huyền, hỏi, ngã, sắc, nặng as combining marks; no mark is ngang. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final int LONGEST = 25;

    private VietnameseOrder() {}

    /** Given name first, then family and middle names; at most {@value #MAX_LENGTH} characters. */
    static String sortKey(String fullName) {
        var syllables = fullName.toLowerCase(Locale.ROOT).split(" ");
        var key = new StringBuilder(fullName.length() * 2);
        var given = syllables.length - 1;
        appendSyllable(key, syllables[given]);
        for (var i = 0; i < given; i++) {
            appendSyllable(key, syllables[i]);
        }
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key.toString();
    }

    /**
     * The words as they stand, numbers by their value and before all letters: what is called {@code thôn 2} comes before
     * {@code thôn 10}. At most {@value #MAX_LENGTH} characters.
     */
    static String titleKey(String title) {
        var key = new StringBuilder(title.length() * 2);
        var word = WORD.matcher(title.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (Character.isDigit(word.group().charAt(0))) {
                appendNumber(key, word.group());
            } else {
                appendSyllable(key, word.group());
            }
        }
        if (key.isEmpty()) {
            appendSyllable(key, ""); // nothing to read: Oracle takes an empty text for none at all
        }
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key.toString();
    }

    /** Lower than every letter, then how long it is, then its digits: the longer of two numbers is the greater. */
    private static void appendNumber(StringBuilder key, String number) {
        var digits = LEADING_ZEROS.matcher(number).replaceFirst("");
        key.append('0')
                .append((char) ('a' + Math.min(digits.length(), LONGEST)))
                .append(digits);
    }

    private static void appendSyllable(StringBuilder key, String syllable) {
        var tone = 0;
        var letters = new StringBuilder(syllable.length());
        for (var mark : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            var found = TONES.indexOf(mark);
            if (found >= 0) {
                tone = found + 1;
            } else {
                letters.append(mark);
            }
        }
        for (var letter : Normalizer.normalize(letters, Normalizer.Form.NFC).toCharArray()) {
            appendLetter(key, letter);
        }
        key.append((char) ('0' + tone));
    }

    private static void appendLetter(StringBuilder key, char letter) {
        var place = ALPHABET.indexOf(letter);
        if (place >= 0) {
            key.append(RANKS.charAt(place));
            return;
        }
        var before = "fjwz".indexOf(letter);
        if (before >= 0) {
            key.append(RANKS.charAt(ALPHABET.indexOf("êivy".charAt(before)))).append(BEHIND);
        }
    }
}
