/**
 * What people do with records of members: find, read, correct, and change standing by decision.
 *
 * <p>Surprising rule: a sensitive field is masked even for those who may see it, until they ask for it; asking is
 * written down.
 */
package vn.sotay.member.service;
