package vn.sotay.reconcile.model;

/** What a hand does that types a text from paper. */
final class Slips {
    private Slips() {}

    /** Whether one sign was typed wrongly, left out or added, or two neighbours changed places. */
    static boolean isSlip(String written, String meant) {
        var shorter = written.length() <= meant.length() ? written : meant;
        var longer = written.length() <= meant.length() ? meant : written;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        var first = 0;
        while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
            first++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(first).equals(longer.substring(first + 1));
        }
        return first == shorter.length()
                || shorter.substring(first + 1).equals(longer.substring(first + 1))
                || isSwapped(shorter, longer, first);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
