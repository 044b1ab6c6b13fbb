/**
 * The tree of Party organisations: finding, looking at and changing units.
 *
 * <p>Surprising rule: what may be seen is always decided on today's tree; {@code asOf} changes what is shown only.
 */
package vn.sotay.organisation.service;
