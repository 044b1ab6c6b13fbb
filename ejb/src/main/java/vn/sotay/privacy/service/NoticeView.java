package vn.sotay.privacy.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.privacy.model.NoticeEdition;
import vn.sotay.privacy.model.NoticeText;

/** An edition of the notice with what it says. */
public record NoticeView(NoticeEdition edition, List<NoticeText> parts) implements Serializable {}
