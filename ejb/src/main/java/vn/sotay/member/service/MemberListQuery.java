package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.MemberGap;

/**
 * Which list of people is asked for.
 *
 * @param q a name, a card number or a citizen ID; null or empty: no search
 * @param unit public id or code: its whole subtree; null or empty: everything the caller may see
 * @param status a word of {@link vn.sotay.member.model.StatusFilter}; null or empty: all
 * @param needsReview only records with an open conflict
 * @param gap only members whose record lacks this; null: no such filter
 * @param asOf null for today
 * @param sort a word of {@link vn.sotay.member.model.MemberOrder}; null or empty: by name
 */
public record MemberListQuery(
        String q, String unit, String status, boolean needsReview, MemberGap gap, LocalDate asOf, String sort)
        implements Serializable {}
