package vn.sotay.member.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** Where a person stands in the Party (docs/definitions.md, Members). */
public enum Standing {
    /** Quần chúng ưu tú, người xin vào Đảng. */
    APPLICANT,
    /** Đã có quyết định kết nạp. */
    ADMISSION_DECIDED,
    /** Đảng viên dự bị. */
    PROBATIONARY,
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Đã chuyển sinh hoạt đảng đi. */
    TRANSFERRED_OUT,
    /** Xóa tên. */
    REMOVED,
    /** Khai trừ. */
    EXPELLED,
    /** Xin ra khỏi Đảng. */
    RESIGNED,
    /** Từ trần. */
    DECEASED;

    /** What may follow. Re-admission starts a new PROBATIONARY. */
    public Set<Standing> next() {
        return switch (this) {
            case APPLICANT -> EnumSet.of(ADMISSION_DECIDED);
            case ADMISSION_DECIDED -> EnumSet.of(PROBATIONARY, APPLICANT);
            case PROBATIONARY -> EnumSet.of(OFFICIAL, TRANSFERRED_OUT, REMOVED, EXPELLED, RESIGNED, DECEASED);
            case OFFICIAL -> EnumSet.of(TRANSFERRED_OUT, REMOVED, EXPELLED, RESIGNED, DECEASED);
            case TRANSFERRED_OUT -> EnumSet.of(PROBATIONARY, OFFICIAL, DECEASED);
            case REMOVED, EXPELLED, RESIGNED -> EnumSet.of(PROBATIONARY, DECEASED);
            case DECEASED -> EnumSet.noneOf(Standing.class);
        };
    }

    Standing to(Standing target) {
        if (target != this && !next().contains(target)) {
            throw new RuleViolation("member.standing.illegal", this, target);
        }
        return target;
    }

    /** Whether the person counts as a member: the "member count" of every figure. */
    public boolean isMember() {
        return this == PROBATIONARY || this == OFFICIAL;
    }
}
