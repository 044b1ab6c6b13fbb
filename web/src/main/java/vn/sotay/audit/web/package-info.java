/** The audit trail as a page. */
package vn.sotay.audit.web;
