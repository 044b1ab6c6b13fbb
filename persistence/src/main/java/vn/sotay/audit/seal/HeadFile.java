package vn.sotay.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The file with the signed head: one line, replaced as a whole, on the disk before the replacement counts. */
public final class HeadFile {
    private static final int WORDS = 5;

    private final Path file;

    /** @param file need not exist yet */
    public HeadFile(Path file) {
        this.file = file;
    }

    /**
     * The head as the file has it; empty while there is no file.
     *
     * @throws IllegalStateException if it is not one that was signed with this key
     */
    public Optional<Head> read(SealKey key) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(file).strip().split(" ");
            if (words.length == WORDS) {
                var head =
                        new Head(Integer.valueOf(words[0]), Long.valueOf(words[1]), words[2], Instant.parse(words[3]));
                if (key.matches(key.signature(head), words[4])) {
                    return Optional.of(head);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | DateTimeException noHead) {
            throw new IllegalStateException(file + " is no head of an audit trail", noHead);
        }
        throw new IllegalStateException(file + " was not signed with this key");
    }

    /** Replaces it. */
    public void write(Head head, SealKey key) {
        var line = String.join(
                " ",
                head.number().toString(),
                head.total().toString(),
                head.code(),
                head.sealedAt().toString(),
                key.signature(head) + "\n");
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
