/** The working-day calendar as people read and enter it; whoever counts a term reads {@code WorkingDays}. */
package vn.sotay.calendar.service;
