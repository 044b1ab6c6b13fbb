package vn.sotay.notice.service;

import java.io.Serializable;

/** A mail that this server has taken up, as it is handed over. */
public record OutgoingMail(Long key, String id, String address, String subject, String text) implements Serializable {}
