package vn.sotay.export.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.model.RowCount;

/**
 * What an export would be.
 *
 * @param unitName the top of the list
 * @param people how many lines it has now
 * @param alone how many may go without a second person
 * @param offered the columns that the caller may choose
 * @param standing the names of those that the list shows him
 */
public record ExportPreview(
        String unitName, RowCount people, int alone, List<ListColumn> offered, List<String> standing)
        implements Serializable {}
