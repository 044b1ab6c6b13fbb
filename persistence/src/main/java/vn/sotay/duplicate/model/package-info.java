/**
 * One person with two records: found by comparing, decided by a clerk, merged so that it can be undone.
 *
 * <p>Words: pair – cặp hồ sơ nghi trùng; agreement – mức khớp; weight – trọng số; not the same – không phải một người;
 * merge – hợp nhất; undo – hoàn tác; the record that stays – hồ sơ giữ lại.
 *
 * <p>Surprising rule: names weigh little. Half of a province shares five family names, so birth date, joining date, card
 * and citizen ID decide; equal names alone never make a pair.
 */
package vn.sotay.duplicate.model;
