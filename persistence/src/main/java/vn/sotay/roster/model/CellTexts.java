package vn.sotay.roster.model;

/** Plain texts of a row, cut to what the roster keeps. */
record CellTexts(ColumnMap columns, SheetRow row, RowFindings found) {
    /** Cleaned; null for an empty cell. */
    String read(ImportColumn column, int length) {
        var text = columns.cell(row, column).clean();
        if (text.length() > length) {
            found.warn(WarningCode.TOO_LONG, column, text);
            return cut(text, length);
        }
        return text.isEmpty() ? null : text;
    }

    static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    /** A unit's code without spaces and without dots at the ends. */
    static String unitCode(SheetCell cell) {
        var code = cell.clean().replace(" ", "").replace(',', '.');
        var from = 0;
        var to = code.length();
        while (from < to && code.charAt(from) == '.') {
            from++;
        }
        while (to > from && code.charAt(to - 1) == '.') {
            to--;
        }
        return cut(code.substring(from, to), 60);
    }
}
