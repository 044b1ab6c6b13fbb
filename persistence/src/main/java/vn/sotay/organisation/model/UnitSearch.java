package vn.sotay.organisation.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sotay.shared.model.VietnameseText;

/**
 * What was typed to find a unit, as a condition: each part begins the code, or each of its words begins a word of the
 * name, whether that ends in i or y. Reads the units of the scope through, so it costs what the scope is wide.
 */
final class UnitSearch {
    private static final Pattern CODE = Pattern.compile("[0-9.]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();
    private final String code;
    private final String foldedName;

    /**
     * @param code the code in the query, for example {@code u.code}
     * @param foldedName the name in the query
     */
    UnitSearch(String typed, String code, String foldedName) {
        this.code = code;
        this.foldedName = foldedName;
        for (var part : SPACE.split(VietnameseText.nfc(typed))) {
            var named = named(part);
            if (CODE.matcher(part).matches()) {
                parts.add("(" + coded(part) + (named.isEmpty() ? "" : " or " + named) + ")");
            } else {
                parts.add(named.isEmpty() ? "1 = 0" : "(" + named + ")");
            }
        }
    }

    /** The condition; nothing typed finds nothing. */
    String condition() {
        return String.join(" and ", parts);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String coded(String part) {
        return code + " >= " + value(part) + " and " + code + " < " + value(part + "~");
    }

    private String named(String part) {
        var words = VietnameseText.words(part).stream().map(this::beginsAWord).toList();
        return String.join(" and ", words);
    }

    private String beginsAWord(String word) {
        var like = "concat(' ', " + foldedName + ") like ";
        var other = word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
        return "(" + like + value("% " + word + "%") + " or " + like + value("% " + other + "%") + ")";
    }

    private String value(String value) {
        var name = "typed" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
