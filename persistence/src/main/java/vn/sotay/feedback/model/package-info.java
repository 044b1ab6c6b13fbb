/**
 * The feedback box: what people who use the software want to tell those who keep it.
 *
 * <p>Terms: <i>feedback</i> góp ý; <i>recipient</i> nơi nhận, the committee directly below the province to which the writer belongs, or the
 * province.
 *
 * <p>Surprising rule: whoever forwards feedback to the province hands it over, and answers it no more.
 */
package vn.sotay.feedback.model;
