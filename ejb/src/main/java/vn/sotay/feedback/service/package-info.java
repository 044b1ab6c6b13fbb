/** The feedback box: everybody writes, the committee above answers, and the writer reads it. */
package vn.sotay.feedback.service;
