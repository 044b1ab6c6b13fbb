package vn.sotay.support;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of the tests inside the server: the EAR that is delivered, and a war beside it with the tests. */
public final class Deployments {
    private Deployments() {}

    /** The built EAR with test.war; every in-container test deploys this one. */
    public static EnterpriseArchive realEar() {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("sotay.ear")));
        var tests = ShrinkWrap.create(WebArchive.class, "test.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(location(Assertions.class), "assertj.jar")
                // As needs the server's own security classes
                .setManifest(new StringAsset("Dependencies: org.wildfly.security.elytron-private\n"));
        addTestClasses(tests);
        ear.addAsModule(Testable.archiveToTest(tests));
        System.err.println(tests.toString(true));
        return ear.setApplicationXML(new StringAsset(withTestWar(ear)));
    }

    /** Those of this module alone: a scan of the packages would bring in the application's a second time. */
    private static void addTestClasses(WebArchive tests) {
        var root = location(Deployments.class).toPath();
        try (var files = Files.walk(root.resolve("vn"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            tests.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + root.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arquillian looks for its servlet only in modules that the descriptor names. */
    private static String withTestWar(EnterpriseArchive ear) {
        try (InputStream descriptor =
                ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "<library-directory>",
                            "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>"
                                    + "<library-directory>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File location(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
