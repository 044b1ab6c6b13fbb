package vn.sotay.document.service;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.sotay.document.model.DocumentFormat;
import vn.sotay.document.service.LetterStyle.Look;

/** The styles of a letter as Word shows them in its list: change one, and all its paragraphs follow. */
final class DocxStyles {
    private static final String FONT = "Times New Roman";
    private static final BigInteger LINE = BigInteger.valueOf(Math.round(240 * 1.1));

    private DocxStyles() {}

    static void add(XWPFDocument docx, DocumentFormat format) {
        var styles = docx.createStyles();
        styles.setSpellingLanguage("vi-VN");
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        for (var style : LetterStyle.values()) {
            styles.addStyle(new XWPFStyle(written(style, format)));
        }
    }

    private static CTStyle written(LetterStyle style, DocumentFormat format) {
        var written = CTStyle.Factory.newInstance();
        written.setStyleId(style.name());
        written.setType(STStyleType.PARAGRAPH);
        written.addNewName().setVal(style.name());
        written.addNewQFormat();
        paragraph(written.addNewPPr(), style);
        letters(written.addNewRPr(), style, format);
        return written;
    }

    private static void paragraph(CTPPrGeneral paragraph, LetterStyle style) {
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style.before() * 20L));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(LINE);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style.indent() > 0) {
            paragraph.addNewInd().setFirstLine(DocxLetter.twips(style.indent()));
        }
        paragraph
                .addNewJc()
                .setVal(
                        switch (style.align()) {
                            case START -> STJc.LEFT;
                            case CENTRE -> STJc.CENTER;
                            case END -> STJc.RIGHT;
                            case JUSTIFY -> STJc.BOTH;
                        });
    }

    private static void letters(CTRPr letters, LetterStyle style, DocumentFormat format) {
        if (style.is(Look.BOLD)) {
            letters.addNewB();
        }
        if (style.is(Look.ITALIC)) {
            letters.addNewI();
        }
        if (style.is(Look.UPPER)) {
            letters.addNewCaps();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(style.points(format) * 2L));
    }
}
