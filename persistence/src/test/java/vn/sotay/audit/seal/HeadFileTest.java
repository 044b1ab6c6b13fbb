package vn.sotay.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {
    static final SealKey KEY = new SealKey("a key that is kept outside the database");
    static final Head HEAD = new Head(3, 12L, "ab".repeat(32), Instant.parse("2024-09-30T01:00:00.123456Z"));

    @TempDir
    Path directory;

    @Test
    void what_was_written_is_read_and_the_newest_wins() {
        var file = new HeadFile(directory.resolve("deep/head"));
        assertThat(file.read(KEY)).isEmpty();
        file.write(HEAD, KEY);
        var next = new Head(4, 13L, "cd".repeat(32), HEAD.sealedAt());
        file.write(next, KEY);
        assertThat(file.read(KEY)).contains(next);
    }

    @Test
    void a_head_that_was_changed_by_hand_is_refused() throws IOException {
        var path = directory.resolve("head");
        new HeadFile(path).write(HEAD, KEY);
        Files.writeString(path, Files.readString(path).replaceFirst("^3 12", "2 8"));
        assertThatIllegalStateException().isThrownBy(() -> new HeadFile(path).read(KEY));
        Files.writeString(path, "x");
        assertThatIllegalStateException().isThrownBy(() -> new HeadFile(path).read(KEY));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealKey("short"));
    }

    @Test
    void the_command_says_what_it_needs_and_that_it_could_not_look() {
        assertThat(Verify.run(new String[] {}, Map.of())).isEqualTo(2);
        var nowhere = new String[] {
            "--url", "jdbc:nothing:x", "--head", directory.resolve("head").toString()
        };
        assertThat(Verify.run(nowhere, Map.of("SOTAY_AUDIT_KEY", "a key that is kept outside the database")))
                .isEqualTo(2);
        assertThat(Verify.run(nowhere, Map.of())).isEqualTo(2);
    }
}
