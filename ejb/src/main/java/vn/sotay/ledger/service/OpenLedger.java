package vn.sotay.ledger.service;

import java.io.Serializable;
import vn.sotay.ledger.model.DocumentType;

/**
 * A ledger to be opened for this year.
 *
 * @param unit id or code of the committee
 * @param body its code in symbols: TU, HU, ĐU
 */
public record OpenLedger(String unit, DocumentType type, String body) implements Serializable {}
