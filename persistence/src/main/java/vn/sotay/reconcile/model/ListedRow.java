package vn.sotay.reconcile.model;

import java.io.Serializable;
import vn.sotay.member.model.MemberDetails;

/**
 * A row of the real list.
 *
 * @param row as Excel shows it, no two alike
 * @param unitCode as written; empty if the cell is silent
 */
public record ListedRow(int row, MemberDetails details, String unitCode) implements Serializable {}
