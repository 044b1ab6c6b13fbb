package vn.sotay.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a browser calls itself, in two words. */
final class Browsers {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browsers() {}

    /** {@code Chrome, Windows}; null when neither is known. */
    static String name(String userAgent) {
        var words = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream()
                        .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .toList();
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
