package vn.sotay.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileType;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;

/** A file is what its bytes say; too large, empty, harmful ones stay outside. */
class FileScreenTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    private static FileScreen screen(VirusScanner scanner) {
        var screen = new FileScreen();
        screen.scanner = scanner;
        return screen;
    }

    private static FileContent content(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_kind_is_in_the_bytes() throws IOException {
        var screen = screen(any -> {});

        assertThat(screen.type(FileContent.of(PNG), EnumSet.of(FileType.PNG))).isEqualTo(FileType.PNG);
        assertThat(screen.type(content("%PDF-1.7\n%âãÏÓ\n"), EnumSet.of(FileType.PDF)))
                .isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> screen.type(content("%PDF-1.7\n"), EnumSet.of(FileType.PNG)))
                .isInstanceOf(WrongKind.class);
        assertThatThrownBy(() -> screen.type(content("<svg onload='x'/>"), EnumSet.allOf(FileType.class)))
                .isInstanceOf(WrongKind.class)
                .hasMessageContaining("file.kind");
    }

    @Test
    void fingerprint_and_size_are_those_of_the_bytes() throws IOException {
        var file = screen(any -> {}).screen(content("abc"), FileType.PDF);

        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.byteCount()).isEqualTo(3);
    }

    @Test
    void only_what_somebody_sent_is_scanned() throws IOException {
        var screen = screen(any -> {
            throw new RuleViolation("file.virus");
        });

        assertThat(screen.measure(content("abc"), FileType.JPEG).byteCount()).isEqualTo(3);
        assertThatThrownBy(() -> screen.screen(content("abc"), FileType.JPEG)).hasMessageContaining("file.virus");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        var screen = screen(any -> {});

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> screen.screen(content(""), null));
        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> screen.screen(FileContent.of(new byte[FileScreen.MOST_BYTES + 1]), null));
    }

    @Test
    void a_virus_is_refused_and_so_is_everything_while_the_scanner_is_down() throws Exception {
        assertThat(scan("chỉ là chữ", "stream: OK\0")).isEqualTo("chỉ là chữ");
        assertThatThrownBy(() -> scan("X5O!", "stream: Eicar-Test-Signature FOUND\0"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("file.virus");
        assertThatThrownBy(() -> scan("lớn", "INSTREAM size limit exceeded. ERROR\0"))
                .hasMessageContaining("file.scanner.down");

        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        var down = screen(VirusScannerProducer.of("127.0.0.1:" + closed));
        assertThatThrownBy(() -> down.screen(content("a"), null)).hasMessageContaining("file.scanner.down");
    }

    /** Sends a text to a daemon that answers so. @return what the daemon got */
    private static String scan(String text, String answer) throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var got = CompletableFuture.supplyAsync(() -> answer(daemon, answer));
            screen(VirusScannerProducer.of("127.0.0.1:" + daemon.getLocalPort()))
                    .screen(content(text), null);
            return got.get();
        }
    }

    private static String answer(ServerSocket daemon, String answer) {
        try (var socket = daemon.accept();
                var in = new DataInputStream(socket.getInputStream())) {
            assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var got = new StringBuilder();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                got.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return got.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_wrong_address_stops_the_server_from_starting_with_an_open_door() {
        assertThatThrownBy(() -> VirusScannerProducer.of("clamd")).hasMessageContaining("host:port");
    }
}
