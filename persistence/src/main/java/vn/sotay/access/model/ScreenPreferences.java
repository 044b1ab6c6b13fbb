package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/** How somebody likes the screen, the same on every machine. */
@Embeddable
public class ScreenPreferences {
    private static final int HELP = 2000;

    @Column(nullable = false, length = 5)
    private String locale = "vi";

    @Column(nullable = false)
    private boolean largeText;

    @Column(nullable = false)
    private boolean dark;

    @Column(length = HELP)
    private String openHelp;

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
