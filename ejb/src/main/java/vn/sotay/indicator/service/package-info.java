/** Counting indicators again when something changed, and reading them. */
package vn.sotay.indicator.service;
