package vn.sotay.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The first sheet of a spreadsheet, as it is stored. */
public record ReadSheet(String xml) {
    /** Opens a workbook. */
    public static ReadSheet of(byte[] content) {
        try {
            var file = Files.createTempFile("sheet", ".xlsx");
            Files.write(file, content);
            try (var zip = new ZipFile(file.toFile())) {
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                return new ReadSheet(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of each row. */
    public List<List<String>> rows() {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            return elements(document.getDocumentElement(), "row")
                    .map(row -> elements(row, "t").map(Element::getTextContent).toList())
                    .toList();
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Element> elements(Element inside, String name) {
        var found = inside.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** Every text in one line. */
    public String text() {
        return String.join(" | ", rows().stream().flatMap(List::stream).toList());
    }
}
