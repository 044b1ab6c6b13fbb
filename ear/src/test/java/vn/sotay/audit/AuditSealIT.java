package vn.sotay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Demo;
import vn.sotay.support.Given;
import vn.sotay.support.Server;

/** The seal in a server that loses its power, and in one whose database somebody wrote into. */
class AuditSealIT {
    private static final Path DATA = Path.of(System.getProperty("sotay.target"), "it", "audit", "data");
    private static final Path HEAD = DATA.resolve("audit/head");
    private static final String URL = "jdbc:h2:file:" + DATA.toAbsolutePath() + "/db";

    @Test
    void the_seal_survives_a_power_cut_and_tells_what_was_cut_off() throws IOException {
        try (var server = Server.alone("audit", Demo.NONE)) {
            new Given(server).officer();
            await(() -> Files.exists(HEAD));
            new Given(server).clerk(Given.PROVINCE);
            server.crash();
            assertThat(verify()).contains("The trail is as it was sealed.");

            server.start();
            var before = head();
            new Given(server).officer();
            await(() -> head() > before);
            server.crash();
            assertThat(verify()).contains("The trail is as it was sealed.");

            sql("delete from audit_line where block_number = (select max(block_number) from audit_block)");
            sql("delete from audit_block where block_number = (select max(block_number) from audit_block)");
            assertThat(verify()).contains("CUT_OFF");

            var broken = head();
            server.start();
            new Given(server).officer();
            await(() -> server.logText().contains("The audit trail is not sealed any more: audit.seal.cutOff"));
            assertThat(head()).isEqualTo(broken);
        }
    }

    private static int head() {
        try {
            return Integer.parseInt(Files.readString(HEAD).split(" ")[0]);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String verify() {
        return java(List.of(
                "vn.sotay.audit.seal.Verify",
                "--url",
                URL,
                "--head",
                HEAD.toString(),
                "--key",
                DATA.resolve("audit/key").toString()));
    }

    private static void sql(String statement) {
        java(List.of("org.h2.tools.Shell", "-url", URL, "-user", "sa", "-sql", statement));
    }

    private static String java(List<String> arguments) {
        var command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                verifier() + File.pathSeparator + h2()),
                        arguments.stream())
                .toList();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path verifier() {
        return Path.of(System.getProperty("sotay.target"), "../../persistence/target/sotay-audit-verify.jar");
    }

    private static Path h2() {
        var module = Path.of(System.getProperty("sotay.server"), "modules/system/layers/base/com/h2database/h2/main");
        try (var files = Files.list(module)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier reached) {
        for (var i = 0; i < 300 && !reached.getAsBoolean(); i++) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
                    .join();
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
