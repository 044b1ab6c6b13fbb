/**
 * Use cases of the roster: lists, profiles, changes – and what the records ask people to do.
 *
 * <p>Surprising rule: a shared or wrong number is never refused; it becomes something to look at.
 */
package vn.sotay.member.service;
