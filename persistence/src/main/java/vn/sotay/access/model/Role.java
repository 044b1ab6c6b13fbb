package vn.sotay.access.model;

import static vn.sotay.access.model.Permission.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A role is a set of permissions; a {@link RoleGrant} says on which unit and until when (docs/features/rights.md). A role that
 * only makes sense for the whole province is granted on its top.
 */
public enum Role {
    /** Bí thư chi bộ. */
    SECRETARY(
            false,
            UNIT_VIEW,
            INDICATOR_VIEW,
            MEMBER_VIEW,
            MEMBER_VIEW_SENSITIVE,
            MEMBER_PROPOSE,
            RECONCILE_SIGN,
            LIST_EXPORT,
            MEETING_RUN,
            MEETING_VIEW,
            ARTICLE_WRITE,
            CARD_CASE,
            DIRECTIVE_ANSWER),
    /** Đảng ủy cơ sở. */
    GRASSROOTS(
            false,
            UNIT_VIEW,
            INDICATOR_VIEW,
            MEMBER_VIEW,
            MEMBER_PROPOSE,
            LIST_EXPORT,
            MEETING_VIEW,
            ARTICLE_WRITE,
            CARD_CASE,
            LEDGER_USE,
            DIRECTIVE_ANSWER),
    /** Chuyên viên cấp ủy cấp trên trực tiếp cơ sở. */
    CLERK(
            false,
            UNIT_VIEW,
            INDICATOR_VIEW,
            UNIT_EDIT,
            MEMBER_VIEW,
            MEMBER_VIEW_SENSITIVE,
            MEMBER_EDIT,
            IMPORT,
            RECONCILE,
            LIST_EXPORT,
            MEETING_COUNT,
            ARTICLE_WRITE,
            CARD_CASE,
            REPORT_SUBMIT,
            DIRECTIVE_ANSWER,
            LEDGER_USE,
            FEEDBACK_ANSWER,
            GRANT),
    /** Người đứng đầu cấp ủy. */
    HEAD(
            false,
            UNIT_VIEW,
            INDICATOR_VIEW,
            MEMBER_VIEW,
            RECONCILE_SIGN,
            LIST_EXPORT,
            EXPORT_CONFIRM,
            STATUS_DECIDE,
            TRANSFER_DECIDE,
            MEETING_COUNT,
            ROYALTY_SETTLE,
            CARD_DECIDE,
            REPORT_SIGN,
            DIRECTIVE_SEND,
            DIRECTIVE_ANSWER,
            LOOK_REVIEW,
            GRANT),
    /** Ban, tổ biên tập. */
    EDITOR(false, UNIT_VIEW, ARTICLE_WRITE, ARTICLE_APPROVE, ROYALTY_SETTLE),
    /** Ban Tổ chức Tỉnh ủy. */
    ORG_BOARD(
            true,
            UNIT_VIEW,
            INDICATOR_VIEW,
            UNIT_EDIT,
            MEMBER_VIEW,
            MEMBER_VIEW_SENSITIVE,
            MEMBER_EDIT,
            IMPORT,
            RECONCILE,
            LIST_EXPORT,
            EXPORT_CONFIRM,
            STATUS_DECIDE,
            TRANSFER_DECIDE,
            MEETING_COUNT,
            CARD_DECIDE,
            CARD_PRINT,
            REPORT_RECEIVE,
            REPORT_READ,
            DIRECTIVE_SEND,
            AGGREGATE_VIEW,
            LOOK_REVIEW,
            RETENTION_VIEW,
            RETENTION_HOLD,
            CALENDAR_EDIT,
            LEDGER_USE,
            FEEDBACK_ANSWER,
            POLICY_EDIT,
            NOTICE_EDIT,
            GRANT),
    /** Thành viên Ban Chỉ đạo, lãnh đạo được phân công. */
    STEERING(false, UNIT_VIEW, INDICATOR_VIEW, MEETING_COUNT, REPORT_READ, DIRECTIVE_SEND, AGGREGATE_VIEW),
    /** Văn phòng Tỉnh ủy. */
    PROVINCE_OFFICE(true, UNIT_VIEW, INDICATOR_VIEW, ROYALTY_SETTLE, REPORT_READ, LEDGER_USE),
    /** Tổ giúp việc. */
    HELPER_TEAM(true, UNIT_VIEW, INDICATOR_VIEW, FEEDBACK_ANSWER),
    /** Ủy ban Kiểm tra. */
    AUDITOR(false, UNIT_VIEW, INDICATOR_VIEW, MEMBER_VIEW, MEETING_VIEW, AUDIT_VIEW, LOOK_REVIEW, RETENTION_VIEW),
    /** Cán bộ nhập số tổng của lực lượng vũ trang. */
    ARMED_OFFICER(false, UNIT_VIEW, AGGREGATE_ENTER),
    /** Quản trị hệ thống: keeps accounts, reads no content. */
    ADMINISTRATOR(true, UNIT_VIEW, ACCOUNT_MANAGE, GRANT_PROPOSE, RETENTION_VIEW),
    /**
     * The first officer of the Organisation Board: holds every permission on content at the top and grants down from
     * there.
     */
    ROOT_OFFICER(true, contentPermissions()),
    /** Người đang tập dượt: all that can be done to the people of the own practice branch. Nobody grants it (docs/adr/0029). */
    PRACTISING(
            false, UNIT_VIEW, MEMBER_VIEW, MEMBER_VIEW_SENSITIVE, MEMBER_EDIT, STATUS_DECIDE, LIST_EXPORT, LEDGER_USE);

    private final boolean provinceOnly;
    private final Set<Permission> permissions;

    Role(boolean provinceOnly, Permission... permissions) {
        this.provinceOnly = provinceOnly;
        this.permissions = Collections.unmodifiableSet(EnumSet.of(OWN_ACCOUNT, permissions));
    }

    private static Permission[] contentPermissions() {
        return EnumSet.complementOf(EnumSet.of(OWN_ACCOUNT, ACCOUNT_MANAGE, GRANT_PROPOSE))
                .toArray(Permission[]::new);
    }

    /** What its holder may do on the granted unit and below. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether it may be granted on the top of the tree only. */
    public boolean isProvinceOnly() {
        return provinceOnly;
    }

    /**
     * The roles whose permissions its holder holds in trust, to pass on below: a clerk appoints the secretaries of his
     * district though he runs no meeting himself (docs/features/rights.md).
     */
    private Set<Role> passesOn() {
        return switch (this) {
            case CLERK -> EnumSet.of(SECRETARY, GRASSROOTS);
            case HEAD -> EnumSet.of(SECRETARY, GRASSROOTS, CLERK, EDITOR);
            case ORG_BOARD -> EnumSet.of(SECRETARY, GRASSROOTS, CLERK, HEAD, EDITOR, AUDITOR, ARMED_OFFICER, STEERING);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    /** Whether anybody can be given it: practising is a state, not a duty. */
    public boolean isGrantable() {
        return this != PRACTISING;
    }

    /** Every role that somebody can be given. */
    public static List<Role> grantableOnes() {
        return Arrays.stream(values()).filter(Role::isGrantable).toList();
    }

    /** Nobody grants what he does not hold: to use himself, or to pass on below. */
    public boolean mayGrant(Role other) {
        return permissions.contains(GRANT)
                && other.isGrantable()
                && (passesOn().contains(other) || permissions.containsAll(other.permissions));
    }

    /** Every role whose holder may grant this one. */
    public Set<Role> granters() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : values()) {
            if (role.mayGrant(this)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Every role that its holder may grant. */
    public Set<Role> grantable() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : values()) {
            if (mayGrant(role)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
