package vn.sotay.feedback.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * Feedback as lists and pages show it.
 *
 * @param page the path of the page it is about, or null
 * @param by the writer's name
 * @param unitName whose the writer is
 * @param recipientName who answers
 * @param outcome null while nobody has answered; so are {@code answer}, {@code answeredBy} and {@code answeredAt}
 */
public record FeedbackView(
        String id,
        FeedbackKind kind,
        String words,
        String page,
        String appVersion,
        String by,
        Instant writtenAt,
        String unitName,
        String recipientName,
        FeedbackState state,
        FeedbackOutcome outcome,
        String answer,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {}
