/**
 * Privacy as use cases: the notice that everybody is shown once an edition, and the nightly work that takes away what is
 * kept too long.
 */
package vn.sotay.privacy.service;
