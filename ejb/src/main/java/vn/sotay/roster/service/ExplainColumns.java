package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.Map;

/**
 * What the columns of a sheet mean.
 *
 * @param importId public id of the import
 * @param meanings code of a column by its place in the sheet, from 0; a place left out means nothing
 */
public record ExplainColumns(String importId, Map<Integer, String> meanings) implements Serializable {}
