/**
 * Lists from outside: a spreadsheet of units or members is read, checked, staged, shown, and then applied.
 *
 * <p>Words: import – lần nhập; held row – dòng giữ lại để sửa; fault – lỗi; warning – điều cần xem lại; staged – chờ
 * ghi vào sổ; apply – ghi vào sổ.
 *
 * <p>Surprising rule: a shared card number or a person who seems to be there twice is let in and opens a conflict; only
 * what cannot be placed or dated is held back (docs/definitions.md, Imports).
 */
package vn.sotay.roster.model;
