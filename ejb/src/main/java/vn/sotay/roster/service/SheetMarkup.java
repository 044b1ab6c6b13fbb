package vn.sotay.roster.service;

import java.nio.charset.StandardCharsets;

/**
 * Looks at the tags of XML parts byte by byte, however they are cut into pieces, for what would make a reader grow
 * without bound: document types, cells far outside a sheet, and shared strings that are not there. Counts rows.
 */
final class SheetMarkup {
    private static final int LONGEST_TAG = 160;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private final byte[] tag = new byte[LONGEST_TAG];
    private int length = -1;
    private boolean sharedCell;
    private boolean inValue;
    private long value;

    private int rows;
    private int mostRows;
    private long strings;
    private long highestString = -1;
    private boolean documentType;
    private boolean farCell;

    /** A new part begins. */
    void startPart() {
        length = -1;
        rows = 0;
        sharedCell = false;
        inValue = false;
    }

    /** Looks at the first {@code n} bytes. */
    void scan(byte[] bytes, int n) {
        for (var i = 0; i < n; i++) {
            var b = bytes[i];
            if (b == '<') {
                endValue();
                if (length >= 0) {
                    endTag(); // a document type holds tags of its own
                }
                length = 0;
            } else if (b == '>' && length >= 0) {
                endTag();
            } else if (length >= 0) {
                collect(b);
            } else if (inValue) {
                value = b >= '0' && b <= '9' ? Math.min(value * 10 + b - '0', Integer.MAX_VALUE) : value;
            }
        }
    }

    private void collect(byte b) {
        tag[length++] = b;
        if (length == LONGEST_TAG) {
            endTag();
        }
    }

    private void endTag() {
        var name = nameStart();
        if (is(name, "row")) {
            mostRows = Math.max(mostRows, ++rows);
        } else if (is(name, "c")) {
            startCell(name);
        } else if (is(name, "v")) {
            inValue = sharedCell;
            value = 0;
        } else if (is(name, "si")) {
            strings++;
        } else if (is(name, "!DOCTYPE")) {
            documentType = true;
        }
        length = -1;
    }

    private void startCell(int name) {
        var text = new String(tag, name, length - name, StandardCharsets.ISO_8859_1);
        sharedCell = text.contains("t=\"s\"") || text.contains("t='s'");
        var r = Math.max(text.indexOf(" r=\""), text.indexOf(" r='"));
        if (r >= 0) {
            checkAddress(text, r + " r='".length());
        }
    }

    private void checkAddress(String text, int from) {
        var letters = 0;
        var digits = 0;
        for (var i = from; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            } else {
                letters++;
            }
        }
        farCell |= letters > MOST_LETTERS || digits > MOST_DIGITS;
    }

    private void endValue() {
        if (inValue) {
            highestString = Math.max(highestString, value);
            inValue = false;
        }
    }

    /** After a namespace prefix. */
    private int nameStart() {
        for (var i = 0; i < length && tag[i] != ' ' && tag[i] != '/' && tag[i] != '='; i++) {
            if (tag[i] == ':') {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean is(int from, String name) {
        var end = from + name.length();
        if (end > length || end < length && tag[end] != ' ' && tag[end] != '/' && tag[end] > ' ') {
            return false;
        }
        for (var i = 0; i < name.length(); i++) {
            if (tag[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Rows of the largest part. */
    int mostRows() {
        return mostRows;
    }

    boolean hasDocumentType() {
        return documentType;
    }

    /** Whether a cell lies outside any sheet or names a shared string that does not exist. */
    boolean isBroken() {
        return farCell || highestString >= strings;
    }
}
