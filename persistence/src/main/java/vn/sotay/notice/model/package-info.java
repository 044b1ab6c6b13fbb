/**
 * Notices: what somebody should know, told once, in the transaction of what happened; and the mail that sums them up.
 *
 * <p>Terms: <i>notice</i> thông báo; <i>cause</i> the thing that happened, by which a notice is told once to each account; <i>digest</i>
 * thư tóm tắt, at most one a day; <i>bell</i> chuông, the number of what was not read.
 *
 * <p>Surprising rule: a mail of which nobody knows whether it went is never sent again (ADR 0028); what it summed up stays in the bell.
 */
package vn.sotay.notice.model;
