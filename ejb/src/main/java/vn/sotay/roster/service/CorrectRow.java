package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import vn.sotay.roster.model.MemberColumn;

/**
 * Correct a held row.
 *
 * @param importId public id of the import
 * @param row as Excel shows it
 * @param version of the last read
 * @param changes other texts for some of its cells
 * @param alike columns in which every other held row with the same fault for the same text is corrected, too
 */
public record CorrectRow(
        String importId, int row, int version, Map<MemberColumn, String> changes, Set<MemberColumn> alike)
        implements Serializable {}
