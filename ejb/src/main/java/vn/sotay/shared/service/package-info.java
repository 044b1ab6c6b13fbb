/** What all use cases share: the clocks and the start of the application. */
package vn.sotay.shared.service;
