package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What a page may not contain: words, looks, scripts, logic; and every text it names exists. */
class PagesTest {
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_EXPRESSION = 60;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
    private static final Pattern KEY = Pattern.compile("(?:msg\\[|messages\\.text\\()'([^']+)'");
    private static final Set<String> READ_ALOUD =
            Set.of("alt", "title", "aria-label", "placeholder", "label", "headerText", "header", "hint", "caption");
    private static final Set<String> BUTTONS = Set.of("commandButton", "commandLink", "button", "linkButton", "link");

    static List<Path> pages() {
        return WebSources.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short(Path page) {
        assertThat(WebSources.text(page).lines()).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void an_expression_is_short(Path page) {
        assertThat(WebSources.matches(EXPRESSION, WebSources.text(page)))
                .as("what needs more words is a missing getter")
                .allMatch(expression -> expression.length() <= LONGEST_EXPRESSION);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_text_stands_in_the_bundles(Path page) {
        assertThat(elements(page).flatMap(PagesTest::literals))
                .as("words of the user stand in messages_vi and messages_en")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looks_stand_in_style_sheets_and_behaviour_in_scripts(Path page) {
        assertThat(elements(page).flatMap(PagesTest::inline))
                .as("no style=, no on…=, no inline script: the policy refuses them")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_key_that_a_page_names_exists(Path page) {
        var keys = WebSources.bundle("vi").keySet();

        assertThat(WebSources.matches(KEY, WebSources.text(page)))
                .filteredOn(key -> !key.endsWith("."))
                .isSubsetOf(keys);
        assertThat(elements(page).flatMap(PagesTest::helpKeys)).isSubsetOf(keys);
    }

    private static Stream<String> literals(Element element) {
        var found = new ArrayList<String>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && hasWords(child.getNodeValue())) {
                found.add(child.getNodeValue().strip());
            }
        }
        attributes(element)
                .filter(attribute -> READ_ALOUD.contains(attribute.getLocalName())
                        || attribute.getLocalName().equals("value") && BUTTONS.contains(element.getLocalName()))
                .filter(attribute -> hasWords(attribute.getValue()))
                .forEach(attribute -> found.add(attribute.getName() + "=" + attribute.getValue()));
        return found.stream();
    }

    private static boolean hasWords(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll(" ")).find();
    }

    private static Stream<String> inline(Element element) {
        var script = element.getLocalName().equals("script") && !element.hasAttribute("src");
        var attributes = attributes(element)
                .map(Attr::getLocalName)
                .filter(name -> name.equals("style") || name.matches("on[a-z]+"))
                .map(name -> element.getTagName() + " " + name);
        return script ? Stream.concat(Stream.of("script"), attributes) : attributes;
    }

    private static Stream<String> helpKeys(Element element) {
        if (!element.getTagName().equals("t:help")
                || element.getAttribute("key").contains("#")) {
            return Stream.empty();
        }
        var key = element.getAttribute("key");
        var steps = IntStream.rangeClosed(1, Integer.parseInt(element.getAttribute("steps")));
        return Stream.concat(Stream.of(key + ".rule"), steps.mapToObj(step -> key + "." + step));
    }

    private static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i));
    }

    private static Stream<Element> elements(Path page) {
        var source = WebSources.text(page).replace("<!DOCTYPE html>", "");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var all = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(source)))
                    .getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
        } catch (Exception e) {
            throw new AssertionError(page + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
