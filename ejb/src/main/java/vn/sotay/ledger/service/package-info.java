/** Opening ledgers, taking numbers, and what becomes of them. */
package vn.sotay.ledger.service;
