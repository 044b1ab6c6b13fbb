/** The bell, the list of notices and how one wants to be told; over REST and as a calendar, too. */
package vn.sotay.notice.web;
