package vn.sotay.member.model;

import java.io.Serializable;
import java.util.List;

/**
 * A member whose record lacks something.
 *
 * @param id public id
 * @param gaps what it lacks, at least one
 */
public record IncompleteRecord(String id, String fullName, String unitName, List<MemberGap> gaps)
        implements Serializable {
    /** For queries. */
    public IncompleteRecord(String id, String fullName, String unitName, Integer lacks) {
        this(id, fullName, unitName, MemberGap.of(lacks));
    }
}
