package vn.sotay.organisation.model;

/** Codes of units: digit groups joined by dots, the superior's first. */
final class UnitCodes {
    private static final String FIRST = "01";

    private UnitCodes() {}

    /**
     * The code after the last one below a superior, as wide as that; it grows by a digit when they are used up.
     *
     * @param last null, or a code that does not lie directly below: then the first
     */
    static String next(String superior, String last) {
        var group = last == null || !last.startsWith(superior + ".") ? "" : last.substring(superior.length() + 1);
        if (!group.matches("\\d{1,9}")) {
            return superior + "." + FIRST;
        }
        var next = String.valueOf(Integer.parseInt(group) + 1);
        return superior + "." + "0".repeat(Math.max(0, group.length() - next.length())) + next;
    }
}
