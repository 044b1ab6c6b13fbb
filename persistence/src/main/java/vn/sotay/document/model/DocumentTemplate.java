package vn.sotay.document.model;

import java.util.Locale;
import vn.sotay.ledger.model.DocumentType;

/** The documents that the software writes; each has a template of its name. */
public enum DocumentTemplate {
    /** Introduces a member to the unit that he is transferred to. */
    INTRODUCTION(DocumentType.INTRODUCTION);

    private final DocumentType type;

    DocumentTemplate(DocumentType type) {
        this.type = type;
    }

    /** From which kind of ledger it has its number. */
    public DocumentType type() {
        return type;
    }

    /** What its template's file is called. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
