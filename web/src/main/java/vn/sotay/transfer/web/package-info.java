/** Transfers on the screen and over REST. */
package vn.sotay.transfer.web;
