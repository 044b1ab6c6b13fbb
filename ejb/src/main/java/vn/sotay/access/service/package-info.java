/**
 * Use cases of access: set-up, sign-in, accounts, grants – and the two questions that every other service asks.
 *
 * <p>Surprising rule: a missing right is 403, a missing scope is 404; whoever asks never learns which things exist
 * elsewhere.
 */
package vn.sotay.access.service;
