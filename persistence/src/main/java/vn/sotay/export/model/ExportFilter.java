package vn.sotay.export.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.MemberGap;

/**
 * The list as it stood on the screen.
 *
 * @param search what was typed; null: no search
 * @param status a word of {@link vn.sotay.member.model.StatusFilter}; null: all
 * @param review only records with an open conflict
 * @param gap only records that lack this; null: no such filter
 * @param asOf null: the day on which it is fetched
 */
@Embeddable
public record ExportFilter(
        @Column(length = 250) String search,
        @Column(length = 30) String status,
        boolean review,
        @Enumerated(EnumType.STRING) @Column(length = 20) MemberGap gap,
        LocalDate asOf)
        implements Serializable {}
