package vn.sotay.support;

/** What a test's server begins with: the state of its database. */
public enum Demo {
    /** An empty system with the set-up page. */
    NONE,
    /** The small demonstration, about 2,000 members. */
    SMALL;

    /** Above the first port of the tests, so that all servers of one run can live side by side. */
    int offset() {
        return Integer.getInteger("sotay.it.offset") + 100 * (ordinal() + 1);
    }
}
