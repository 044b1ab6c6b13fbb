package vn.sotay.member.web;

import java.io.Serializable;

/**
 * One condition of a list in words.
 *
 * @param text the condition
 * @param parameter what is taken out of the address to be without it
 */
public record ListChip(String text, String parameter) implements Serializable {}
