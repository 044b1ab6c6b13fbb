package vn.sotay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources that the tests of pages and bundles read. */
final class WebSources {
    static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Path> CODE =
            List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"), Path.of("../persistence/src/main/java"));

    private WebSources() {}

    /** Every page, template, include and tag. */
    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    /** Every Java source of the three modules. */
    static List<Path> code() {
        return CODE.stream().flatMap(root -> files(root, ".java").stream()).toList();
    }

    /** The texts of a language, by key. */
    static Map<String, String> bundle(String language) {
        return properties("messages_" + language + ".properties");
    }

    /** A properties file of the resources, by key. */
    static Map<String, String> properties(String name) {
        var read = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(name), UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        read.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    /** The lines of a bundle that define a key, as they stand. */
    static List<String> definedKeys(String language) {
        return text(RESOURCES.resolve("messages_" + language + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2)[0].strip())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of every match in a text. */
    static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
