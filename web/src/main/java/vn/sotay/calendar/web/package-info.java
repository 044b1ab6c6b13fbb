/** The working-day calendar on the screen and over REST. */
package vn.sotay.calendar.web;
