package vn.sotay.member.model;

import vn.sotay.shared.model.RowOrder;

/** The order of people by their branch of today and by name, as {@code idx_member_place} has them; the member is {@code m}. */
public final class MemberPlace {
    /** Forward and back. */
    public static final RowOrder ORDER = RowOrder.by(
                    "m.homePath", "select e.homePath from Member e where e.publicId = :edge")
            .thenBy("m.sortKey", "select e.sortKey from Member e where e.publicId = :edge")
            .thenBy("m.id", "select e.id from Member e where e.publicId = :edge");

    /** Probationary or official, in a form that no index answers: H2 would read everybody by standing and sort them. */
    public static final String IS_MEMBER = "cast(m.standing as String) in ('PROBATIONARY', 'OFFICIAL')";

    private MemberPlace() {}
}
