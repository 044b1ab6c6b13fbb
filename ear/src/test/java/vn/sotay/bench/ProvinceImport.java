package vn.sotay.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sotay.roster.Imports;
import vn.sotay.support.Api;
import vn.sotay.support.Server;

/** The import of the province's two lists on a running server, and what the bare rows cost ({@link BareImport}). */
final class ProvinceImport {
    private static final Pattern BARE = Pattern.compile("bare, all +([0-9.]+) s, ([0-9.]+) s of CPU");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern LEFT_BEHIND = Pattern.compile("->(\\d+)M\\(");
    private static final double MEGA = 1024;
    private static final int FLOORS = 2;

    private final Server server;
    private final Api clerk;
    private Duration cpu;

    ProvinceImport(Server server, Api clerk) {
        this.server = server;
        this.clerk = clerk;
    }

    /** Imports the units, then the members: these are measured. */
    void run() throws Exception {
        Imports.applied(clerk, ready("units", "organisations.xlsx"));
        tell("GC.run");
        var idle = heap();
        var collections = Files.createTempFile("gc", ".log");
        tell("VM.log", "output=" + collections, "what=gc");
        var most = new AtomicLong();
        var sampler = Executors.newSingleThreadScheduledExecutor();
        var samples = sampler.scheduleWithFixedDelay(
                () -> most.accumulateAndGet(heap(), Math::max), 0, 500, TimeUnit.MILLISECONDS);
        var before = server.cpu();
        var began = System.nanoTime();
        var checked = ready("members", "members.xlsx");
        var atCheck = (System.nanoTime() - began) / 1e9;
        var rows = Imports.applied(clerk, checked).path("applied").asInt();
        var wall = (System.nanoTime() - began) / 1e9;
        cpu = server.cpu().minus(before);
        samples.cancel(false);
        sampler.shutdown();
        Rounds.line(
                "%nB8 import of %,d members: checked after %.1f s, applied after %.1f s, %.1f s of CPU, %,.0f rows/s",
                rows, atCheck, wall, cpu.toMillis() / 1e3, rows / wall);
        Rounds.line(
                "heap: %.0f MiB idle, at most %d after a collection, at most %.0f with what waited for one",
                idle / MEGA, leftBehind(collections), most.get() / MEGA);
        Rounds.line("peer: Keycloak's import 100 users a second");
    }

    /** The same list once more: everybody is known. */
    void again() throws IOException {
        var before = server.cpu();
        var began = System.nanoTime();
        var states =
                Imports.await(clerk, ready("members", "members.xlsx"), "READY").path("rowStates");
        Rounds.line(
                "the same list again: checked after %.1f s, %.1f s of CPU, %s",
                (System.nanoTime() - began) / 1e9, server.cpu().minus(before).toMillis() / 1e3, states);
    }

    private String ready(String kind, String file) throws IOException {
        var id = Imports.upload(clerk, kind, file);
        Imports.await(clerk, id, "READY");
        return id;
    }

    /** The floor, as often as it takes to see how much it differs from itself. */
    void compare() throws Exception {
        var sheet = Files.createTempFile("members", ".xlsx");
        try (var file = Imports.class.getResourceAsStream("/province/members.xlsx")) {
            Files.write(sheet, file.readAllBytes());
        }
        var floors = 0.0;
        for (var round = 0; round < FLOORS; round++) {
            var bare = floor(sheet);
            floors += Double.parseDouble(bare.group(2));
            Rounds.line("%nB8 floor, read and insert the same rows: %s s, %s s of CPU", bare.group(1), bare.group(2));
        }
        Rounds.line("B8 import: %.2f x the CPU of its floor", cpu.toMillis() / 1e3 / (floors / FLOORS));
        Files.delete(sheet);
    }

    /** In a virtual machine of its own with both compilers, as the server's. */
    private Matcher floor(Path sheet) throws IOException, InterruptedException {
        var to = Files.createTempDirectory("bare");
        var text = run(
                "java",
                "-Xmx1536m",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + h2(),
                BareImport.class.getName(),
                server.dataDirectory().toString(),
                sheet.toString(),
                to.toString());
        delete(to.toFile());
        var bare = BARE.matcher(text);
        if (!bare.find()) {
            throw new IllegalStateException(text);
        }
        return bare;
    }

    /** The database driver, which the tests themselves do not need: it is the server's. */
    private static Path h2() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("sotay.server"), "modules"))) {
            return files.filter(file -> file.getFileName().toString().matches("h2-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no H2 in the server"));
        }
    }

    private static void delete(File directory) throws IOException {
        for (var file : directory.listFiles()) {
            Files.delete(file.toPath());
        }
        Files.delete(directory.toPath());
    }

    /** Kibibytes in use, garbage included. */
    private long heap() {
        var used = USED.matcher(tell("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : 0;
    }

    /** The most mebibytes that any collection could not free: what was in use, and not garbage. */
    private static int leftBehind(Path collections) throws IOException {
        return LEFT_BEHIND
                .matcher(Files.readString(collections))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private String tell(String... command) {
        try {
            return run(
                    "jcmd",
                    Stream.concat(Stream.of(String.valueOf(server.pid())), Stream.of(command))
                            .toArray(String[]::new));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a program of this JDK. */
    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " said " + text);
        }
        return text;
    }
}
