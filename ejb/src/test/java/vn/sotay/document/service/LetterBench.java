package vn.sotay.document.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A letter as PDF and DOCX, in turn with its floor: PDFBox alone, which embeds the same three fonts and puts the same lines on a page,
 * without layout, tags and archive data.
 */
public final class LetterBench {
    private static final int ROUNDS = 60;
    private static final int WARM = 20;

    private LetterBench() {}

    /** Prints medians and 95th percentiles in milliseconds. */
    public static void main(String[] args) throws Exception {
        var press = Letters.press();
        var letter = Letters.letter(Letters.values());
        var lines = lines(press.print(letter, Letters.AT).pdf());
        var both = new double[ROUNDS];
        var pdf = new double[ROUNDS];
        var floor = new double[ROUNDS];
        for (var i = -WARM; i < ROUNDS; i++) {
            keep(both, i, () -> press.print(letter, Letters.AT));
            keep(pdf, i, () -> press.preview(letter, Letters.AT));
            keep(floor, i, () -> bare(lines));
        }
        print("PDF and DOCX", both, floor);
        print("PDF alone", pdf, floor);
        print("floor", floor, floor);
    }

    private static void keep(double[] times, int round, Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        if (round >= 0) {
            times[round] = (System.nanoTime() - began) / 1e6;
        }
    }

    private static void print(String what, double[] times, double[] floor) {
        System.err.println(String.format(
                Locale.ROOT,
                "%-14s p50 %6.1f ms  p95 %6.1f ms  %4.1f x floor",
                what,
                at(times, 0.5),
                at(times, 0.95),
                at(times, 0.5) / at(floor, 0.5)));
    }

    private static double at(double[] times, double part) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    private static String[] lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip().split("\\R");
        }
    }

    private static byte[] bare(String[] lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var fonts = new PDType0Font[] {font(document, "Regular"), font(document, "Bold"), font(document, "Italic")};
            try (var pen = new PDPageContentStream(document, page)) {
                for (var i = 0; i < lines.length; i++) {
                    pen.beginText();
                    pen.setFont(fonts[i % fonts.length], 14);
                    pen.newLineAtOffset(85, 780 - 17f * i);
                    pen.showText(lines[i]);
                    pen.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PDType0Font font(PDDocument document, String face) throws IOException {
        try (var in = LetterBench.class.getResourceAsStream("fonts/LiberationSerif-" + face + ".ttf")) {
            return PDType0Font.load(document, in, true);
        }
    }
}
