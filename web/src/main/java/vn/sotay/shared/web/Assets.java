package vn.sotay.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Names the state of our style sheets and scripts, so that browsers may keep them for ever. */
@ApplicationScoped
public class Assets {
    private static final List<String> CONTENT = List.of("sotay/app.css", "sotay/app.js", "primefaces-sotay/theme.css");

    private String version;

    @PostConstruct
    void readContent() {
        var sum = new CRC32();
        for (var name : CONTENT) {
            try (var in = Assets.class.getResourceAsStream("/META-INF/resources/" + name)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    /** Changes whenever one of the files does. */
    public String getVersion() {
        return version;
    }
}
