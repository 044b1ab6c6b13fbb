/**
 * Ledgers of document numbers (sổ đăng ký văn bản): every document of a committee has the next number of its kind and year.
 *
 * <p>Terms: <i>ledger</i> sổ, one kind of document of one committee in one year; <i>number</i> số, <i>symbol</i> ký hiệu, as
 * {@code 127-QĐ/TU} (HD 36-HD/VPTW, 2018); <i>abstract</i> trích yếu.
 *
 * <p>Surprising rule: numbers have no gap. A number is taken in the transaction of what it numbers; one that is not needed after
 * all is cancelled with a reason and stays, and is never given again.
 */
package vn.sotay.ledger.model;
