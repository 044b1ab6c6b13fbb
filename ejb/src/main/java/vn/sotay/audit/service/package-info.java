/** Writes the audit trail. Nobody calls this feature; it observes facts. */
package vn.sotay.audit.service;
