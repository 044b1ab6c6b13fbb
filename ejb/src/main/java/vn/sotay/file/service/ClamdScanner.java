package vn.sotay.file.service;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sotay.file.model.FileContent;
import vn.sotay.shared.model.RuleViolation;

/**
 * Asks ClamAV's daemon by its command {@code INSTREAM}: parts with their length before them, an empty one at the end, one line as
 * answer. A file that cannot be looked at is refused: a scanner that is wanted and does not answer must not open the door.
 */
final class ClamdScanner implements VirusScanner {
    private static final Logger LOG = Logger.getLogger(ClamdScanner.class.getName());
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PART = 64 << 10;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress daemon;

    ClamdScanner(InetSocketAddress daemon) {
        this.daemon = daemon;
    }

    @Override
    public void demandClean(FileContent content) throws IOException {
        try (var in = content.open()) {
            var answer = ask(in);
            if (!answer.endsWith(" OK")) {
                LOG.log(Level.WARNING, "a file was refused by the virus scanner: {0}", answer);
                throw new RuleViolation(answer.endsWith(" FOUND") ? "file.virus" : "file.scanner.down");
            }
        }
    }

    private String ask(InputStream in) {
        try (var socket = new Socket()) {
            socket.connect(daemon, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(in, socket.getOutputStream());
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "the virus scanner does not answer: {0}", e.toString());
            throw new RuleViolation("file.scanner.down");
        }
    }

    private static void send(InputStream in, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.write(COMMAND);
        for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.writeInt(0);
        out.flush();
    }
}
