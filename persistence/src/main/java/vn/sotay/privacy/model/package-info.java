/**
 * What the holders of accounts are told about personal data (thông báo xử lý dữ liệu cá nhân), that they have read it, and
 * for how long what is kept.
 *
 * <p>Surprising rule: reading the notice is no consent. The legal basis is named in it; who has not read it is led to it,
 * a program is not.
 */
package vn.sotay.privacy.model;
