/**
 * Reconciliation: a unit's real list held against its roster, person by person.
 *
 * <p>Terms: <i>listed row</i> dòng trong danh sách thực tế; <i>known person</i> người có trong hệ thống; <i>question</i> cặp chưa chắc
 * chắn, cần người trả lời.
 *
 * <p>Surprising rule: two people are never made one because they look alike. Whoever is not the same by citizen ID, by
 * card and name, or by name and both days, stays missing on both sides until somebody says that they are one
 * (docs/definitions.md, Reconciliation).
 */
package vn.sotay.reconcile.model;
