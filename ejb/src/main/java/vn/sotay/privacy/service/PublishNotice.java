package vn.sotay.privacy.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A new edition of the notice.
 *
 * @param after the edition that it follows: the newest one that its author saw
 * @param from the first day on which it is shown
 * @param source the documents it rests on
 * @param parts what it says, in order; {@code {province}} stands for the name of the province
 */
public record PublishNotice(int after, LocalDate from, String source, List<NoticePair> parts) implements Serializable {}
