package vn.sotay.roster.service;

import java.io.Serializable;
import vn.sotay.roster.model.MemberColumn;

/**
 * Correct a cell in every held row that has the same fault for the same text there.
 *
 * @param importId public id of the import
 * @param row one of the rows, as Excel shows it
 * @param text what is to stand in the cell of all of them
 */
public record CorrectAlike(String importId, int row, MemberColumn column, String text) implements Serializable {}
