/**
 * Who may sign in, and who may do what on which units.
 *
 * <p>Words: account – tài khoản; grant – phân quyền; role – vai trò; scope – phạm vi; reason – lý do.
 *
 * <p>Surprising rule: rights are decided on today's tree and grants, whatever day the content is asked for.
 */
package vn.sotay.access.model;
