/** Indicators over HTTP. */
package vn.sotay.indicator.web;
