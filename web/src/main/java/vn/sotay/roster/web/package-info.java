/** Imports on the screen and over REST. */
package vn.sotay.roster.web;
