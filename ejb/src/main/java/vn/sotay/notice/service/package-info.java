/** Telling people what they should know: in the bell at once, in a mail a day later, and when their work is due in their calendar. */
package vn.sotay.notice.service;
