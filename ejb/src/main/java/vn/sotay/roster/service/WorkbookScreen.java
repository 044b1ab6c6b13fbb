package vn.sotay.roster.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sotay.file.service.FileStore;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;

/**
 * Looks through an uploaded file before anything reads it: it must be an Excel workbook by its content, without
 * encryption, macros or document types, and must unpack to a bounded size. Every part is unpacked once and counted,
 * because the sizes that a zip declares may lie.
 */
final class WorkbookScreen {
    /** What a workbook may cost. The honest sheet of 60,000 members unpacks 8 MB to 76 MB. */
    record Limits(int maxBytes, int maxEntries, long maxUnpacked, int maxRatio) {
        static final Limits DEFAULT = new Limits(FileStore.MOST_BYTES, 1_000, 600L << 20, 100);
    }

    /** Below this size a high ratio does no harm: a few equal rows pack very well. */
    private static final long RATIO_MATTERS_FROM = 4L << 20;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] WORKBOOK = "spreadsheetml.sheet.main+xml".getBytes(StandardCharsets.US_ASCII);

    private final Limits limits;
    private final SheetMarkup markup = new SheetMarkup();
    private long unpacked;

    WorkbookScreen(Limits limits) {
        this.limits = limits;
    }

    /**
     * Throws a {@link RuleViolation} {@code roster.file.*} for what is no honest workbook.
     *
     * @return how many rows its largest sheet has, empty ones included
     */
    int screen(byte[] file) {
        refuseIf(file.length == 0, "roster.file.empty");
        if (file.length > limits.maxBytes()) {
            throw new TooLarge("roster.file.tooLarge", limits.maxBytes() >> 20);
        }
        var ole = startsWith(file, OLE);
        wrongKindIf(ole && contains(file, ENCRYPTED), "roster.file.encrypted");
        wrongKindIf(ole, "roster.file.oldFormat");
        wrongKindIf(file.length < 4 || file[0] != 'P' || file[1] != 'K', "roster.file.notSpreadsheet");
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return screen(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new InvalidInput("file", "roster.file.broken");
        }
    }

    private int screen(ZipFile zip) throws IOException {
        wrongKindIf(!isWorkbook(zip), "roster.file.notSpreadsheet");
        var entries = 0;
        for (var names = zip.getEntries(); names.hasMoreElements(); ) {
            var entry = names.nextElement();
            refuseIf(++entries > limits.maxEntries(), "roster.file.bomb");
            refuseMacros(entry.getName().toLowerCase(Locale.ROOT));
            screenEntry(zip, entry);
        }
        refuseIf(markup.isBroken(), "roster.file.broken");
        refuseIf(markup.mostRows() == 0, "roster.file.noRows");
        return markup.mostRows();
    }

    private static boolean isWorkbook(ZipFile zip) throws IOException {
        var types = zip.getEntry(CONTENT_TYPES);
        if (types == null) {
            return false;
        }
        try (var in = zip.getInputStream(types)) {
            var head = in.readNBytes(1 << 20);
            wrongKindIf(contains(head, "macroEnabled".getBytes(StandardCharsets.US_ASCII)), "roster.file.macros");
            return contains(head, WORKBOOK);
        }
    }

    private static void refuseMacros(String name) {
        wrongKindIf(
                name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/"),
                "roster.file.macros");
    }

    private void screenEntry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new ZipException("cannot read " + entry.getName());
        }
        markup.startPart();
        try (var in = zip.getInputStream(entry)) {
            unpack(in, entry);
        }
        refuseIf(markup.hasDocumentType(), "roster.file.documentType");
    }

    private void unpack(InputStream in, ZipArchiveEntry entry) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            unpacked += n;
            refuseIf(unpacked > limits.maxUnpacked(), "roster.file.bomb");
            refuseIf(
                    size > RATIO_MATTERS_FROM && size / limits.maxRatio() > entry.getCompressedSize(),
                    "roster.file.bomb");
            markup.scan(buffer, n);
        }
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new InvalidInput("file", key);
        }
    }

    private static void wrongKindIf(boolean wrong, String key) {
        if (wrong) {
            throw new WrongKind(key);
        }
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        for (var i = 0; i < head.length; i++) {
            if (i >= file.length || file[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (var i = 0; i <= file.length - wanted.length; i++) {
            var j = 0;
            while (j < wanted.length && file[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
