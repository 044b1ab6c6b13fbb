package vn.sotay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One running server with the real EAR, its own data and its own ports. Its log stays in target/it. */
public final class Server implements AutoCloseable {
    /** A test's server lives for seconds: the second compiler would cost more than the whole test and never pay. */
    private static final String SHORT_LIFE = "-Xms256m -Xmx1024m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
            + " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true";

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration CLOSE_POLL = Duration.ofMillis(20);

    private final String name;
    private final Demo demo;
    private final int offset;
    private final Map<String, String> environment;
    private final String config;
    private Process process;

    private Server(String name, Demo demo, int offset, Map<String, String> environment) {
        this(name, demo, offset, environment, "standalone.xml");
    }

    private Server(String name, Demo demo, int offset, Map<String, String> environment, String config) {
        this.name = name;
        this.demo = demo;
        this.offset = offset;
        this.environment = environment;
        this.config = config;
    }

    /** The shared server of a database state, started. */
    static Server shared(Demo demo) {
        return new Server(demo.name().toLowerCase(java.util.Locale.ROOT), demo, demo.offset(), Map.of()).start();
    }

    /** A server for one test that breaks it; the test closes it. Only one such at a time. */
    public static Server alone(String name, Demo demo) {
        return new Server(name, demo, Integer.getInteger("sotay.it.offset") + 900, Map.of()).start();
    }

    /** The same with more in its environment: another database. */
    public static Server alone(String name, Demo demo, Map<String, String> environment) {
        return new Server(name, demo, Integer.getInteger("sotay.it.offset") + 900, environment).start();
    }

    /** The same, shaped by one more script of wildfly-config. */
    public static Server shaped(String name, Demo demo, Map<String, String> environment, String script) {
        var config = name + ".xml";
        shape(config, script);
        return new Server(name, demo, Integer.getInteger("sotay.it.offset") + 900, environment, config).start();
    }

    private static void shape(String config, String script) {
        var scripts = System.getProperty("sotay.scripts");
        var server = System.getProperty("sotay.server");
        try {
            var shaping = new ProcessBuilder("bash", scripts + "/configure.sh", "--copy", config, server, script)
                    .inheritIO()
                    .start();
            if (shaping.waitFor() != 0) throw new IllegalStateException(script + " could not be run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server for one test whose power was cut as soon as its log said this; {@link #start} finds what it left. */
    public static Server cutOff(String name, Demo demo, String said) {
        var server = new Server(name, demo, Integer.getInteger("sotay.it.offset") + 900, Map.of());
        server.launch();
        var giveUp = System.nanoTime() + START.toNanos();
        while (!server.logText().contains(said)) {
            if (!server.process.isAlive() || System.nanoTime() > giveUp) {
                server.crash();
                throw new IllegalStateException("The server '" + name + "' never said " + said);
            }
            pause(CLOSE_POLL);
        }
        server.crash();
        return server;
    }

    /** Starts the server, or starts it again on the data that it left. */
    public Server start() {
        launch();
        awaitReady();
        return this;
    }

    private void launch() {
        try {
            Files.createDirectories(home());
            var builder = new ProcessBuilder(
                            "bash",
                            System.getProperty("sotay.scripts") + "/start.sh",
                            "--with-parent",
                            "--config",
                            config,
                            System.getProperty("sotay.server"),
                            home().resolve("base").toString(),
                            System.getProperty("sotay.ear"),
                            "-Djboss.socket.binding.port-offset=" + offset,
                            "-Dsotay.data.dir=" + home().resolve("data"),
                            "-Dsotay.demo=" + demo.name().toLowerCase(java.util.Locale.ROOT))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().put("JAVA_OPTS", SHORT_LIFE);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pulls the plug: no shutdown, no flush. */
    public void crash() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            crash();
        }
    }

    /** The address of the application, without a slash at the end. */
    public String url() {
        return "http://localhost:" + (8080 + offset);
    }

    /** The address of the server's management port, without a slash at the end. */
    public String managementUrl() {
        return "http://localhost:" + (9990 + offset);
    }

    /** A client of the REST interface that has not signed in. */
    public Api api() {
        return new Api(url());
    }

    /** Everything that the server has written to its console so far. */
    public String logText() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CPU time that the server's virtual machine has used so far. */
    public Duration cpu() {
        return machine().info().totalCpuDuration().orElseThrow();
    }

    /** The process id of the server's virtual machine. */
    public long pid() {
        return machine().pid();
    }

    /** Below the scripts that started it. */
    private ProcessHandle machine() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server '" + name + "' is not running"));
    }

    /** Where its database is. */
    public Path dataDirectory() {
        return home().resolve("data");
    }

    /** Deploys one more archive and waits until it is there. */
    public void deploy(Path archive) throws IOException {
        var deployments = home().resolve("base").resolve("deployments");
        Files.copy(archive, deployments.resolve(archive.getFileName()));
        var giveUp = System.nanoTime() + START.toNanos();
        while (!Files.exists(deployments.resolve(archive.getFileName() + ".deployed"))) {
            if (Files.exists(deployments.resolve(archive.getFileName() + ".failed")) || System.nanoTime() > giveUp) {
                throw new IllegalStateException(archive + " was not deployed: " + log());
            }
            pause(POLL);
        }
    }

    private Path home() {
        return Path.of(System.getProperty("sotay.target"), "it", name);
    }

    private Path log() {
        return home().resolve("console.log");
    }

    private void awaitReady() {
        var giveUp = System.nanoTime() + START.toNanos();
        while (!ready()) {
            if (!process.isAlive() || failed() || System.nanoTime() > giveUp) {
                crash();
                throw new IllegalStateException("The server '" + name + "' did not start; " + log() + " ends with\n"
                        + logText()
                                .lines()
                                .skip(Math.max(0, logText().lines().count() - 60))
                                .collect(Collectors.joining("\n")));
            }
            pause(POLL);
        }
    }

    private static void pause(Duration length) {
        CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }

    /** The server came up, but without the application. */
    private boolean failed() {
        var current = logText();
        current = current.substring(Math.max(0, current.lastIndexOf("JBoss Bootstrap Environment")));
        return current.contains("WFLYSRV0026");
    }

    private boolean ready() {
        var request = HttpRequest.newBuilder(URI.create(managementUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
