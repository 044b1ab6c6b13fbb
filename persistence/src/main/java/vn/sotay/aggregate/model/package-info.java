/**
 * The monthly totals of units that keep no roster here: the Party organisations of the armed forces.
 *
 * <p>Terms: <i>aggregate-only unit</i> đơn vị chỉ gửi số tổng; <i>monthly total</i> số tổng tháng; <i>forces line</i> dòng lực lượng vũ trang,
 * the one line in which all of them stand in the province's figures; <i>onboarding</i> tình hình triển khai.
 *
 * <p>Surprising rule: the line is told for a month only when every one of these units has sent its total. Before that it would tell the total
 * of those that have, and with the next one that of the next.
 *
 * <p>Source: the letter of 2024 (R2, R11), docs/definitions.md (Units, Denominators and numerators: suppression).
 */
package vn.sotay.aggregate.model;
