package vn.sotay.notice.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What fills the text of a notice, as a column keeps it: one word a line, each with a letter for its type. */
final class NoticeWords {
    private static final int LONGEST = 200;
    private static final String BETWEEN = "\n";

    private NoticeWords() {}

    /** For the column; null for nothing, because Oracle takes an empty text for that. */
    static String write(List<Serializable> words) {
        var lines = words.stream().map(NoticeWords::line).toList();
        return lines.isEmpty() ? null : String.join(BETWEEN, lines);
    }

    /** As they were: texts, numbers, days; a constant of an enum as {@link Named}. */
    static List<Serializable> read(String column) {
        var words = new ArrayList<Serializable>();
        if (column != null) {
            for (var line : column.split(BETWEEN, -1)) {
                words.add(word(line.charAt(0), line.substring(1)));
            }
        }
        return List.copyOf(words);
    }

    private static String line(Serializable word) {
        if (word instanceof Enum<?> constant) {
            return "e" + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (word instanceof NoticeRow.Named named) {
            return "e" + named.key();
        }
        if (word instanceof LocalDate day) {
            return "d" + day;
        }
        if (word instanceof Integer || word instanceof Long) {
            return "n" + word;
        }
        var text = word.toString().replaceAll("\\s+", " ").strip();
        return "t" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    private static Serializable word(char type, String text) {
        return switch (type) {
            case 'e' -> new NoticeRow.Named(text);
            case 'd' -> LocalDate.parse(text);
            case 'n' -> Long.valueOf(text);
            default -> text;
        };
    }
}
