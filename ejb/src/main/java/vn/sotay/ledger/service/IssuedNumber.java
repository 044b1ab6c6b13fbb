package vn.sotay.ledger.service;

import java.io.Serializable;
import vn.sotay.organisation.model.Unit;

/**
 * A number that a document has.
 *
 * @param printed as it stands on it
 * @param unit whose ledger gave it
 */
public record IssuedNumber(String printed, Unit unit) implements Serializable {}
