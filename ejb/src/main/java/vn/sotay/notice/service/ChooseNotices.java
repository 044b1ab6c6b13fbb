package vn.sotay.notice.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRhythm;

/**
 * How somebody wants to be told.
 *
 * @param version of what was read
 * @param weekday 1 Monday … 7 Sunday
 * @param email may be empty where no mail is wanted
 * @param mailed what goes into the mail, too
 */
public record ChooseNotices(
        Integer version, NoticeRhythm rhythm, Integer weekday, String email, List<NoticeKind> mailed)
        implements Serializable {}
