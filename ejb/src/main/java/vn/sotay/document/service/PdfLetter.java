package vn.sotay.document.service;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.w3c.dom.Document;

/** Sets a letter as PDF/A-2a: tagged, with its fonts inside, and the same bytes for the same letter and instant. */
final class PdfLetter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfLetter() {}

    static byte[] of(Document xhtml, Instant frozen) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .useProtocolsStreamImplementation(address -> null, "http", "https", "file", "jar")
                .withW3cDocument(xhtml, null)
                .toStream(out);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            date(renderer.getPdfDocument(), frozen);
            renderer.getPdfDocument().save(out);
        }
        return out.toByteArray();
    }

    /** Dates and identity are those of the freeze: the library took the present moment. */
    private static void date(PDDocument pdf, Instant frozen) throws IOException {
        var at = GregorianCalendar.from(frozen.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(at);
        pdf.setDocumentId(frozen.toEpochMilli());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        try {
            var described = new DomXmpParser().parse(metadata.toByteArray());
            described.getXMPBasicSchema().setCreateDate(at);
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(described, bytes, true);
            metadata.importXMPMetadata(bytes.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> face(face), "letter", weight, style, true);
    }

    private static InputStream face(String name) {
        return PdfLetter.class.getResourceAsStream("fonts/LiberationSerif-" + name + ".ttf");
    }
}
