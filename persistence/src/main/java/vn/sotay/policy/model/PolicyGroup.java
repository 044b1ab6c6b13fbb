package vn.sotay.policy.model;

/** Rules that people look for together, in the order of their page. */
public enum PolicyGroup {
    /** Units, members, terms. */
    ROSTER,
    /** Accounts, passwords, sign-in, grants. */
    ACCESS,
    /** What leaves the system, and who looks at much. */
    DISCLOSURE,
    /** How documents look, and the terms that stand in them. */
    DOCUMENT,
    /** How long what is kept. */
    RETENTION
}
