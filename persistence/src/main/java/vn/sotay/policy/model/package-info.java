/**
 * Rules as data (quy định): what the documents change every few years, and what the province decides itself.
 *
 * <p>Terms: <i>preset</i> bộ quy định, the named set of rows that a province works by ({@code QN-2024}, {@code QN-2025});
 * <i>rule</i> quy định, one value of one key from a day on; <i>source</i> căn cứ, the document that says so.
 *
 * <p>Surprising rule: a row that was in force is never changed. A new value begins today or later and ends the row before
 * it, so that every day of the past is still counted by what held then.
 */
package vn.sotay.policy.model;
