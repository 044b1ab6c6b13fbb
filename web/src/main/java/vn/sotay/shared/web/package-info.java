/**
 * The frame of every page: messages, the context that stays in the URL (unit and day), the menu, the handling of
 * errors and expired views, security headers. It knows who is signed in, but no feature's pages.
 *
 * <p>What surprises: {@code unit} and {@code asOf} are carried from link to link and from form to form by
 * {@link vn.sotay.shared.web.ContextViewHandler}; no page passes them on by hand.
 */
package vn.sotay.shared.web;
