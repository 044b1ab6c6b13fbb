package vn.sotay.export.service;

import java.io.Serializable;
import vn.sotay.shared.model.RowCount;

/**
 * What an export would be.
 *
 * @param unitName the top of the list
 * @param people how many lines it has now
 * @param alone how many may go without a second person
 * @param sensitiveAllowed whether the caller may choose sensitive columns
 */
public record ExportPreview(String unitName, RowCount people, int alone, boolean sensitiveAllowed)
        implements Serializable {}
