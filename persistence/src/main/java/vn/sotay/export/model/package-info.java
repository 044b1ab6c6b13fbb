/**
 * Lists that leave the system (xuất danh sách): with a reason, a mark, a number in the audit trail, and a second person
 * where they are large or sensitive.
 *
 * <p>Words: người xuất – who asks; người thứ hai – the second person, who lets it go or keeps it back.
 *
 * <p>Surprising rule: no file is stored. Who may fetch an export fetches it anew while it holds, each time audited.
 */
package vn.sotay.export.model;
