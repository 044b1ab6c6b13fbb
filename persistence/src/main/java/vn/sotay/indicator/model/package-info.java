/**
 * Indicators (chỉ tiêu): shares of people, kept for each unit and period and rolled up along the tree as it was.
 *
 * <p>Mẫu số: denominator, decided by a {@link vn.sotay.indicator.model.DenominatorPolicy}. Tử số: numerator. Kỳ: the
 * {@link vn.sotay.indicator.model.ReportingPeriod}. docs/definitions.md says what each figure means.
 */
package vn.sotay.indicator.model;
