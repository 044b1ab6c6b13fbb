package vn.sotay.document.service;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.sotay.document.model.Letter;

/** The text of a letter by its template, as XHTML: what the PDF and the DOCX are made of. */
@ApplicationScoped
class LetterText {
    private static final String PAGE = """
            @page { size: A4; margin: %dmm %dmm %dmm %dmm; @top-center { content: counter(page); font-family: letter; font-size: 14pt; } }
            @page :first { @top-center { content: none; } }
            body { font-family: letter; line-height: 1.25; }
            table { width: 100%%; border-collapse: collapse; }
            td { padding: 0; vertical-align: top; }
            table.pair td { width: 45%%; page-break-inside: avoid; }
            table.pair td + td { width: 55%%; }
            table.lead td { width: 25mm; }
            table.lead td + td { width: auto; }
            span.whole { white-space: nowrap; }
            p.HEADING u { text-decoration: none; border-bottom: 0.75pt solid black; }
            """;

    /** At the foot of every page, whatever page is shown or kept. */
    private static final String PRACTICE =
            "@page { @bottom-center { content: 'TẬP DƯỢT'; font-family: letter; font-size: 20pt; } }";

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    /** Templates stand beside this class; what is put into them is escaped. */
    LetterText() {
        templates.setClassForTemplateLoading(LetterText.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        templates.setLocale(Locale.forLanguageTag("vi"));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    Document of(Letter letter) {
        try {
            var text = new StringWriter();
            templates
                    .getTemplate(letter.template().file())
                    .process(Map.of("letter", head(letter), "v", letter.values(), "css", css(letter)), text);
            return parsed(text.toString().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("template " + letter.template().file(), e);
        }
    }

    private static Map<String, Object> head(Letter letter) {
        var day = letter.day();
        var words = Map.of("day", day.getDayOfMonth(), "month", day.getMonthValue(), "year", day.getYear());
        return letter.number() == null ? Map.of("day", words) : Map.of("day", words, "number", letter.number());
    }

    private static String css(Letter letter) {
        var format = letter.format();
        return String.format(Locale.ROOT, PAGE, format.top(), format.right(), format.bottom(), format.left())
                + (letter.values().containsKey(Letter.PRACTICE) ? PRACTICE : "")
                + LetterStyle.css(format);
    }

    private static Document parsed(String xhtml) throws SAXException, ParserConfigurationException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }
}
