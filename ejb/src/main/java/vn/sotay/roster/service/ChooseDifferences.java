package vn.sotay.roster.service;

import java.io.Serializable;

/**
 * Follow the list, or keep the roster's word.
 *
 * @param importId public id of the import
 * @param column code of the column; null for every column
 * @param row as Excel shows it; null for every row
 * @param list whether the list is followed
 */
public record ChooseDifferences(String importId, String column, Integer row, boolean list) implements Serializable {}
