package vn.sotay.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAccessLogsTest {
    @TempDir
    Path logs;

    @Test
    void a_day_that_is_over_time_goes_and_nothing_else_does() throws IOException {
        for (var name : new String[] {
            "access.2024-06-01.log",
            "access.2024-06-02.log",
            "access.2024-09-30.log",
            "access.log",
            "server.log.2024-06-01"
        }) {
            Files.createFile(logs.resolve(name));
        }
        var line = LocalDate.of(2024, 7, 2);

        assertThat(KeptAccessLogs.delete(logs, line, 1)).isEqualTo(1);
        assertThat(KeptAccessLogs.delete(logs, line, 100)).isEqualTo(1);
        assertThat(KeptAccessLogs.delete(logs, line, 100)).isZero();
        try (var left = Files.list(logs)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("access.2024-09-30.log", "access.log", "server.log.2024-06-01");
        }
    }
}
