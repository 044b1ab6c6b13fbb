package vn.sotay.roster.service;

import vn.sotay.roster.model.FaultRow;

/** The words of a fault sheet in the language of its reader. */
public interface FaultWords {
    /** The name of the sheet. */
    String sheet();

    /** What is to be known about it, above everything; null for nothing. */
    String mark();

    /** The header of the column with the number of the row in the sender's file. */
    String row();

    /** The header of the column with the reasons. */
    String why();

    /** Why this cell is marked. */
    String reason(FaultRow finding);
}
