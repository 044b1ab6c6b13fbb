package vn.sotay.export.service;

import java.time.Instant;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;

/** The words of an exported sheet in the language of its reader. */
public interface ExportSheetWords {
    /** The name of the sheet. */
    String sheet();

    /** What the list is of. */
    String title(ExportList list, String unitName);

    /** Day and filter. */
    String subtitle(ExportList list, ExportFilter filter);

    /** Who took it, when, for what, and under which number it stands in the audit trail. */
    String taken(String by, Instant at, String reason, String number);

    /** What is to be known about it, above everything; null for nothing. */
    String mark();

    /** A text of the bundles. */
    String text(String key);

    /** A constant in words. */
    String constant(Enum<?> constant);
}
