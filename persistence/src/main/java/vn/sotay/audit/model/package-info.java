/**
 * The audit trail (nhật ký): facts of all features, written with the change itself.
 *
 * <p>Surprising rule: nobody calls this feature. It observes {@link vn.sotay.shared.model.AuditedFact}s and knows no
 * other feature.
 */
package vn.sotay.audit.model;
