/**
 * The tree of Party organisations, true at every date.
 *
 * <p>Words: unit – tổ chức đảng; superior – cấp trên trực tiếp; branch – chi bộ; placement – vị trí trong hệ thống;
 * aggregate-only – chỉ giữ số tổng (lực lượng vũ trang).
 *
 * <p>Surprising rule: a unit under an aggregate-only committee is not a unit here at all, only a code that is refused.
 */
package vn.sotay.organisation.model;
