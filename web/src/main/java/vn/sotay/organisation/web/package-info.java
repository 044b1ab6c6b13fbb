/** Pages and REST of the tree of Party organisations. */
package vn.sotay.organisation.web;
