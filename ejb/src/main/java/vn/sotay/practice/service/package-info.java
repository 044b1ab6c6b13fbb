/** Practising: making a throw-away branch, what can be tried in it, and taking it away. Terms as in {@code practice.model}. */
package vn.sotay.practice.service;
