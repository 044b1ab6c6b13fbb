/**
 * Practice: a throw-away branch of invented people in which somebody can try everything and break nothing.
 *
 * <p>Terms: <i>practice</i> tập dượt; <i>practice branch</i> chi bộ tập dượt.
 *
 * <p>Surprising rule: the branch hangs in no province. Its path begins with a sign that sorts behind every path of the province, so no
 * scope, list, search or figure reaches it, and nobody has to remember to leave it out (docs/adr/0029).
 */
package vn.sotay.practice.model;
