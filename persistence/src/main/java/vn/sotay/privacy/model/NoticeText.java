package vn.sotay.privacy.model;

import java.io.Serializable;

/** One heading of the notice with its text. */
public record NoticeText(String heading, String text) implements Serializable {}
