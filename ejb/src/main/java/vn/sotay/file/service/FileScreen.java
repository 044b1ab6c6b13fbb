package vn.sotay.file.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Sha256;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;

/** Looks at a file before it is kept: its size, its kind by content, and whether it is harmful. */
@ApplicationScoped
class FileScreen {
    /** The most bytes of a file; the server takes a little more in a request, see {@code sotay.web.max-post-size}. */
    static final int MOST_BYTES = Integer.getInteger("sotay.file.max-bytes", 20 << 20);

    private static final Tika TIKA = new Tika();

    @Inject
    VirusScanner scanner;

    /**
     * What the content is.
     *
     * @throws WrongKind {@code file.kind} if it is none of those wanted
     */
    FileType type(FileContent content, Set<FileType> wanted) throws IOException {
        try (var in = content.open()) {
            return FileType.of(TIKA.detect(in)).filter(wanted::contains).orElseThrow(() -> new WrongKind("file.kind"));
        }
    }

    /**
     * Looks at what somebody sent.
     *
     * @return its fingerprint and size
     * @throws InvalidInput {@code file.empty}
     * @throws TooLarge {@code file.tooLarge}
     * @throws RuleViolation {@code file.virus}, {@code file.scanner.down}
     */
    FileView screen(FileContent content, FileType type) throws IOException {
        var file = measure(content, type);
        scanner.demandClean(content);
        return file;
    }

    /** Fingerprint and size of what we made ourselves; throws as {@link #screen}, but asks no scanner. */
    FileView measure(FileContent content, FileType type) throws IOException {
        var digest = Sha256.digest();
        long size;
        try (var in = new DigestInputStream(content.open(), digest)) {
            size = sizeOf(in);
        }
        if (size == 0) {
            throw new InvalidInput("file", "file.empty");
        }
        return new FileView(HexFormat.of().formatHex(digest.digest()), type, size);
    }

    private static long sizeOf(InputStream in) throws IOException {
        var buffer = new byte[64 << 10];
        var size = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > MOST_BYTES) {
                throw new TooLarge("file.tooLarge", MOST_BYTES >> 20);
            }
        }
        return size;
    }
}
