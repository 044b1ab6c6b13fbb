package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.shared.model.RuleViolation;

/** How somebody likes the screen, the same on every machine. */
@Embeddable
public class ScreenPreferences {
    private static final int HELP = 2000;
    private static final int COLUMNS = 1000;

    @Column(nullable = false, length = 5)
    private String locale = "vi";

    @Column(nullable = false)
    private boolean largeText;

    @Column(nullable = false)
    private boolean dark;

    @Column(length = HELP)
    private String openHelp;

    /** {@code list=COLUMN,COLUMN}, joined by blanks. */
    @Column(length = COLUMNS)
    private String listColumns;

    /** Vietnamese, ordinary text, light, every help panel closed. */
    protected ScreenPreferences() {}

    /** Language, large text, dark ground. */
    public void prefer(String language, boolean large, boolean darkScreen) {
        locale = language;
        largeText = large;
        dark = darkScreen;
    }

    /** Remembers whether a page's help is open; beyond what the column holds, the oldest is forgotten. */
    public void keepHelp(String key, boolean open) {
        var keys = new ArrayList<>(openHelp());
        keys.remove(key);
        if (open) {
            keys.add(key);
        }
        while (String.join(" ", keys).length() > HELP) {
            keys.remove(0);
        }
        openHelp = String.join(" ", keys);
    }

    /** The keys of the pages whose help is open. */
    public List<String> openHelp() {
        return openHelp == null || openHelp.isEmpty() ? List.of() : List.of(openHelp.split(" "));
    }

    /** Remembers which columns a list shows; none for the usual ones. */
    public void keepColumns(String list, List<String> columns) {
        var lists = new LinkedHashMap<>(listColumns());
        lists.remove(list);
        if (!columns.isEmpty()) {
            lists.put(list, List.copyOf(columns));
        }
        var text = lists.entrySet().stream()
                .map(chosen -> chosen.getKey() + "=" + String.join(",", chosen.getValue()))
                .collect(Collectors.joining(" "));
        if (text.length() > COLUMNS) {
            throw new RuleViolation("access.account.columns");
        }
        listColumns = text;
    }

    /** The columns of each list for which somebody chose some. */
    public Map<String, List<String>> listColumns() {
        return listColumns == null || listColumns.isEmpty()
                ? Map.of()
                : Arrays.stream(listColumns.split(" "))
                        .map(chosen -> chosen.split("=", 2))
                        .collect(Collectors.toMap(
                                chosen -> chosen[0],
                                chosen -> List.of(chosen[1].split(",")),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }

    /** {@code vi} or {@code en}. */
    public String locale() {
        return locale;
    }

    /** Whether text is shown at 125 %. */
    public boolean largeText() {
        return largeText;
    }

    /** Whether the screen is dark. */
    public boolean dark() {
        return dark;
    }
}
