/** Ledgers on the screen and over REST. */
package vn.sotay.ledger.web;
