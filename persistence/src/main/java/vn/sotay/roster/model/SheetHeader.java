package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The header of a sheet, as far as it is understood.
 *
 * @param wordings what stands above each column, from column A on
 * @param map the columns that are understood
 * @param missing needed columns that are not
 */
public record SheetHeader(List<String> wordings, ColumnMap map, List<ImportColumn> missing) implements Serializable {
    private static final double ALIKE = 0.4;
    private static final double NEEDED = 0.3;

    /** Whether every needed column is understood. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What tells this header from others, wherever it stands: the folded wordings in their order. */
    public String key() {
        return String.join("|", wordings.stream().map(HeaderRecogniser::plain).toList());
    }

    /** What each column may mean, by place: what is understood, else the column whose wordings are most alike. */
    public Map<Integer, ImportColumn> guesses(List<ImportColumn> columns) {
        Map<Integer, ImportColumn> guesses = new HashMap<>();
        map.places().forEach((column, place) -> guesses.put(place, column));
        var taken = new HashSet<>(map.places().keySet());
        for (var place = 0; place < wordings.size(); place++) {
            var guess = guesses.containsKey(place) ? null : likest(wordings.get(place), columns, taken);
            if (guess != null) {
                guesses.put(place, guess);
                taken.add(guess);
            }
        }
        return guesses;
    }

    private static ImportColumn likest(String wording, List<ImportColumn> columns, Set<ImportColumn> taken) {
        ImportColumn best = null;
        var most = ALIKE;
        for (var column : columns) {
            var alike = taken.contains(column) ? 0 : alike(wording, column);
            var worth = alike > 0 && column.isNeeded() ? alike + NEEDED : alike;
            if (worth > most) {
                best = column;
                most = worth;
            }
        }
        return best;
    }

    private static double alike(String wording, ImportColumn column) {
        var words = words(HeaderRecogniser.plain(wording));
        return column.wordings().stream()
                .mapToDouble(known -> alike(words, words(known)))
                .max()
                .orElse(0);
    }

    /** The words that both have, of all that one of them has. */
    private static double alike(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        var both = new TreeSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<>(List.of(text.split(" ")));
        words.remove("");
        return words;
    }
}
