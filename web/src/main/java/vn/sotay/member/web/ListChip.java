package vn.sotay.member.web;

/**
 * One condition of a list in words, with what the address says without it.
 *
 * @param text the condition
 * @param unit an empty text takes the unit away; null leaves it
 */
public record ListChip(String text, String q, String status, String review, String gap, String unit) {}
