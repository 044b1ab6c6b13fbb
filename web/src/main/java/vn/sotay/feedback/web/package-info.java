/** The feedback box on the screen and over REST. */
package vn.sotay.feedback.web;
