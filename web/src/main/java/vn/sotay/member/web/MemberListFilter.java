package vn.sotay.member.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.MemberGap;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.shared.web.PostedStep;

/** What members/list.xhtml is asked for: by its address, or typed where that must not be in an address. */
public final class MemberListFilter implements Serializable {
    /** So many digits may be a telephone number or a citizen ID, which no address shows. */
    private static final int TELLING = 9;

    private String q;
    private String status;
    private Boolean review;
    private MemberGap gap;
    private String sort;

    MemberListQuery query(String unit, LocalDate asOf) {
        return new MemberListQuery(q, unit, status, review != null, gap, asOf, sort);
    }

    /** Whether the list is not everybody of the unit. */
    public boolean isSet() {
        return q != null || status != null || review != null || gap != null;
    }

    /** Whether a condition is set that a telephone shows only when asked to. */
    public boolean isFurtherSet() {
        return status != null || review != null;
    }

    /** Another order, or a condition less. */
    void take(PostedStep step) {
        if (step.names("sort")) {
            setSort(step.value("sort"));
        }
        if (step.names("status")) {
            status = null;
        }
        if (step.names("review")) {
            review = null;
        }
        if (step.names("gap")) {
            gap = null;
        }
    }

    /** Whether what is typed may be somebody's number. */
    boolean isTelling() {
        return q != null && q.chars().filter(Character::isDigit).count() >= TELLING;
    }

    /** What is typed, as far as an address may show it. */
    public String getAddress() {
        return isTelling() ? null : q;
    }

    public void setAddress(String typed) {
        setQ(typed);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = blank(q);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = blank(status);
    }

    public Boolean getReview() {
        return review;
    }

    public void setReview(Boolean review) {
        this.review = Boolean.TRUE.equals(review) ? true : null;
    }

    public MemberGap getGap() {
        return gap;
    }

    public void setGap(MemberGap gap) {
        this.gap = gap;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = blank(sort);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
