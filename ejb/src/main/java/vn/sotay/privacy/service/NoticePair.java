package vn.sotay.privacy.service;

import java.io.Serializable;
import vn.sotay.privacy.model.NoticeText;

/** One part of the notice in both languages. */
public record NoticePair(NoticeText vi, NoticeText en) implements Serializable {}
