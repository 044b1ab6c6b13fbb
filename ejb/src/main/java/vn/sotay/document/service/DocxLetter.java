package vn.sotay.document.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.sotay.document.model.DocumentFormat;

/**
 * Writes a letter's text as a DOCX that leaders go on editing: paragraphs carry styles named for the parts of the document. Of
 * XHTML it knows what the templates use: {@code p} with the name of a style, {@code table} without lines, {@code b}, {@code i}, {@code u}.
 */
final class DocxLetter {
    private static final long PAGE_WIDTH = 210;
    private static final long PAGE_HEIGHT = 297;
    private static final long LEAD = 25;

    private final XWPFDocument docx = new XWPFDocument();
    private final DocumentFormat format;

    private DocxLetter(DocumentFormat format) {
        this.format = format;
    }

    static byte[] of(Document xhtml, DocumentFormat format, Instant frozen) throws IOException {
        var letter = new DocxLetter(format);
        try (var docx = letter.docx) {
            DocxStyles.add(docx, format);
            letter.page();
            letter.describe(xhtml, frozen);
            var body = (Element) xhtml.getElementsByTagName("body").item(0);
            for (var block : elements(body)) {
                letter.block(block);
            }
            docx.createParagraph().setSpacingBefore(0);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        }
    }

    private void page() {
        var section = docx.getDocument().getBody().addNewSectPr();
        section.addNewTitlePg();
        var size = section.addNewPgSz();
        size.setW(twips(PAGE_WIDTH));
        size.setH(twips(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(format.top()));
        margins.setRight(twips(format.right()));
        margins.setBottom(twips(format.bottom()));
        margins.setLeft(twips(format.left()));
        margins.setHeader(twips(format.top() / 2));
        margins.setFooter(twips(format.bottom() / 2));
        margins.setGutter(BigInteger.ZERO);
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void describe(Document xhtml, Instant frozen) {
        var at = frozen.truncatedTo(ChronoUnit.SECONDS).toString();
        var core = docx.getProperties().getCoreProperties();
        core.setTitle(xhtml.getElementsByTagName("title").item(0).getTextContent());
        try {
            core.setCreated(at);
            core.setModified(at);
        } catch (InvalidFormatException never) {
            throw new IllegalStateException(never);
        }
    }

    private void block(Element block) {
        if (block.getLocalName().equals("table")) {
            table(block);
        } else {
            fill(docx.createParagraph(), block);
        }
    }

    private void table(Element source) {
        var rows = elements(source);
        var cells = elements(rows.get(0)).size();
        var table = docx.createTable(rows.size(), cells);
        borderless(table);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var cell = 0; cell < cells; cell++) {
            grid.addNewGridCol().setW(width(source, cell));
        }
        for (var row = 0; row < rows.size(); row++) {
            var data = elements(rows.get(row));
            for (var cell = 0; cell < cells; cell++) {
                cell(table.getRow(row).getCell(cell), data.get(cell), width(source, cell));
            }
            table.getRow(row).setCantSplitRow(true);
        }
    }

    private static void borderless(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setCellMargins(0, 0, 0, 0);
    }

    /** As the style sheet of the PDF has it: 45 to 55 in a pair, a narrow lead otherwise. */
    private BigInteger width(Element table, int cell) {
        var all = PAGE_WIDTH - format.left() - format.right();
        var first = table.getAttribute("class").equals("pair") ? all * 45 / 100 : LEAD;
        return twips(cell == 0 ? first : all - first);
    }

    private void cell(XWPFTableCell cell, Element source, BigInteger width) {
        cell.setWidth(width.toString());
        var paragraphs = elements(source);
        for (var i = 0; i < paragraphs.size(); i++) {
            fill(i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), paragraphs.get(i));
        }
    }

    private void fill(XWPFParagraph paragraph, Element source) {
        paragraph.setStyle(source.getAttribute("class"));
        runs(paragraph, source, new Looks(false, false, false));
    }

    private record Looks(boolean bold, boolean italic, boolean ruled) {
        Looks and(String element) {
            return new Looks(bold || element.equals("b"), italic || element.equals("i"), ruled || element.equals("u"));
        }

        void on(XWPFRun run) {
            if (bold) {
                run.setBold(true);
            }
            if (italic) {
                run.setItalic(true);
            }
            if (ruled) {
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
        }
    }

    private static void runs(XWPFParagraph paragraph, Element source, Looks looks) {
        for (var node : nodes(source.getChildNodes())) {
            if (node instanceof Element inner) {
                runs(paragraph, inner, looks.and(inner.getLocalName()));
            } else if (!node.getTextContent().isEmpty()) {
                var run = paragraph.createRun();
                looks.on(run);
                run.setText(node.getTextContent().replace('\n', ' '));
            }
        }
    }

    private static List<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }

    private static List<Element> elements(Element parent) {
        return nodes(parent.getChildNodes()).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static BigInteger twips(long millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
