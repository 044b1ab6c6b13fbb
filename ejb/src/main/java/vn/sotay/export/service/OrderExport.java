package vn.sotay.export.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;

/**
 * Asks for a list.
 *
 * @param list which list
 * @param unit public id or code of the top; null or empty: the caller's only unit
 * @param filter the list as it stands
 * @param columns what is to leave, by name or word; none: the usual columns of the list
 * @param reason what it is for; needed
 */
public record OrderExport(ExportList list, String unit, ExportFilter filter, List<String> columns, String reason)
        implements Serializable {}
