package vn.sotay.document.model;

import java.util.Locale;
import vn.sotay.file.model.FileType;

/** The forms in which a document is kept; the name is the slot of its file. */
public enum DocumentForm {
    /** To print, sign and archive. */
    PDF(FileType.PDF),
    /** To go on writing. */
    DOCX(FileType.DOCX);

    private final FileType type;

    DocumentForm(FileType type) {
        this.type = type;
    }

    /** What its file is. */
    public FileType type() {
        return type;
    }

    /** What stands behind the dot of its file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
