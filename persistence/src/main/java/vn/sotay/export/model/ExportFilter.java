package vn.sotay.export.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.MemberGap;

/**
 * The list as it stood on the screen. Not every list knows every filter.
 *
 * @param search what was typed, of the trail a user name; null: no search
 * @param status of members a word of {@link vn.sotay.member.model.StatusFilter}, of grants their state, of the trail the
 *     feature; null: all
 * @param review only records with an open conflict
 * @param gap only records that lack this; null: no such filter
 * @param asOf null: the day on which it is fetched
 * @param sort a word of {@link vn.sotay.member.model.MemberOrder}; null: the usual order
 * @param since the first day of the trail; null: from its beginning
 * @param till the last day of the trail; null: to its end
 */
@Embeddable
public record ExportFilter(
        @Column(length = 250) String search,
        @Column(length = 30) String status,
        boolean review,
        @Enumerated(EnumType.STRING) @Column(length = 20) MemberGap gap,
        LocalDate asOf,
        @Column(name = "sort_by", length = 20) String sort,
        LocalDate since,
        LocalDate till)
        implements Serializable {
    /** The whole list. */
    public static final ExportFilter ALL = new ExportFilter(null, null, false, null, null, null, null, null);
}
