package vn.sotay.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.sotay.audit.seal.HeadFile;
import vn.sotay.audit.seal.SealKey;
import vn.sotay.shared.service.OutsideKeys;

/** What belongs to the seal and is not in the database: the key ({@code SOTAY_AUDIT_KEY}) and the file of the head. */
@ApplicationScoped
public class SealFiles {
    private SealKey key;
    private HeadFile head;

    @PostConstruct
    void open() {
        var directory = directory();
        head = new HeadFile(directory.resolve("head"));
        key = new SealKey(OutsideKeys.get("SOTAY_AUDIT_KEY", directory.resolve("key")));
    }

    /** The key. */
    SealKey key() {
        return key;
    }

    /** The file of the head. */
    HeadFile head() {
        return head;
    }

    private static Path directory() {
        var own = System.getProperty("sotay.audit.dir");
        return own == null ? OutsideKeys.dataDirectory().resolve("audit") : Path.of(own);
    }
}
