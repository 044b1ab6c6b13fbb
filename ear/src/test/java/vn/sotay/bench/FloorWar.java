package vn.sotay.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.sotay.bench.floor.FloorHash;
import vn.sotay.bench.floor.FloorRows;

/** The floors that need the same server: a bare page of 25 rows and a bare hash, in a war beside the application. */
final class FloorWar {
    static final String PAGE = "/floor/page.xhtml";
    static final String HASH = "/floor/hash";

    private static final Path SOURCES = Path.of("src", "test", "bench", "floor");
    private static final Path LIBRARIES = Path.of("..", "web", "target", "sotay-web", "WEB-INF", "lib");

    private FloorWar() {}

    /** The war, written to a file. */
    static Path build() {
        var war = ShrinkWrap.create(WebArchive.class, "floor.war")
                .addClasses(FloorRows.class, FloorRows.Row.class, FloorHash.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(SOURCES.resolve("web.xml").toFile(), "web.xml")
                .addAsWebResource(SOURCES.resolve("page.xhtml").toFile(), "page.xhtml")
                // the hash of the application's own copy of the library: compiled once, it is as fast for both
                .setManifest(new StringAsset("Dependencies: deployment.sotay.ear\n"))
                .addAsLibrary(primeFaces());
        var file = Path.of(System.getProperty("sotay.target"), "floor.war").toFile();
        war.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private static File primeFaces() {
        try (var files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("primefaces-1"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no PrimeFaces in " + LIBRARIES))
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
