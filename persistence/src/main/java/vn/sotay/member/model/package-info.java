/**
 * The members and their lives in time.
 *
 * <p>Words: member – đảng viên; standing – tình trạng (dự bị, chính thức, …); participation – đang sinh hoạt, giảm,
 * miễn, vắng; home – nơi sinh hoạt chính thức; card number – số thẻ đảng viên; citizen ID – số CCCD.
 *
 * <p>Surprising rule: neither card number nor citizen ID is unique; a shared one is a conflict with both in view.
 */
package vn.sotay.member.model;
