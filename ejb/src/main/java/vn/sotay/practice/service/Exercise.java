package vn.sotay.practice.service;

import java.io.Serializable;
import java.util.List;

/**
 * Something to try in a practice branch.
 *
 * @param kind what
 * @param people whom it is about, in the order of the text
 * @param path where it begins
 * @param done whether the branch shows that it was done
 */
public record Exercise(Kind kind, List<String> people, String path, Boolean done) implements Serializable {
    /** What can be tried, in the order in which it is shown. */
    public enum Kind {
        PHONE,
        JOINED,
        CARD,
        OFFICIAL,
        EXEMPT,
        ADMIT,
        LETTER,
        EXPORT
    }
}
