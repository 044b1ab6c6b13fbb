/** The rules as people read and change them; whoever goes by a rule reads {@code PolicyRepository}. */
package vn.sotay.policy.service;
