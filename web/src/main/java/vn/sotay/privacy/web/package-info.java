/** The notice on personal data as pages and over REST, and the rules for how long what is kept. */
package vn.sotay.privacy.web;
