package vn.sotay.file.service;

import java.io.IOException;
import vn.sotay.file.model.FileContent;
import vn.sotay.shared.model.RuleViolation;

/** Asks another program whether a file is harmful. */
interface VirusScanner {
    /**
     * Reads the file and says nothing if it is clean.
     *
     * @throws RuleViolation {@code file.virus} if it is not, {@code file.scanner.down} if nobody can tell
     */
    void demandClean(FileContent content) throws IOException;
}
