package vn.sotay.feedback.service;

import java.io.Serializable;
import vn.sotay.feedback.model.FeedbackKind;

/**
 * Feedback to be sent.
 *
 * @param words what the writer wants to say, 1,000 characters at most
 * @param page the path of the page it is about, as {@code /members/list}; null if it is about none
 */
public record SendFeedback(FeedbackKind kind, String words, String page) implements Serializable {}
