/** The rules on the screen and over REST. */
package vn.sotay.policy.web;
