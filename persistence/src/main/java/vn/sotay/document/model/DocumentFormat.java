package vn.sotay.document.model;

import static vn.sotay.policy.model.PolicyRule.DOCUMENT_BODY_POINTS;
import static vn.sotay.policy.model.PolicyRule.DOCUMENT_BOTTOM;
import static vn.sotay.policy.model.PolicyRule.DOCUMENT_LEFT;
import static vn.sotay.policy.model.PolicyRule.DOCUMENT_RIGHT;
import static vn.sotay.policy.model.PolicyRule.DOCUMENT_TOP;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;

/**
 * What rules leave to the province of a document's form. HD 36-HD/VPTW (2018) names 14 to 15 points for the content; its margins were
 * not seen and are rules with the usual values.
 *
 * @param top the margin in millimetres, as are the other three
 * @param bodyPoints the size of the content's letters
 */
@Embeddable
public record DocumentFormat(
        @Column(name = "margin_top") Integer top,
        @Column(name = "margin_right") Integer right,
        @Column(name = "margin_bottom") Integer bottom,
        @Column(name = "margin_left") Integer left,
        @Column(name = "body_points") Integer bodyPoints)
        implements Serializable {
    /** The rules it is made of. */
    public static String[] rules() {
        return new String[] {DOCUMENT_TOP, DOCUMENT_RIGHT, DOCUMENT_BOTTOM, DOCUMENT_LEFT, DOCUMENT_BODY_POINTS};
    }

    /** The format by the values of its rules. */
    public static DocumentFormat of(Map<String, Integer> values) {
        return new DocumentFormat(
                values.get(DOCUMENT_TOP),
                values.get(DOCUMENT_RIGHT),
                values.get(DOCUMENT_BOTTOM),
                values.get(DOCUMENT_LEFT),
                values.get(DOCUMENT_BODY_POINTS));
    }
}
