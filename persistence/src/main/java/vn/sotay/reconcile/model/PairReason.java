package vn.sotay.reconcile.model;

/** Why a row and a person belong together, the strongest reason first. */
public enum PairReason {
    /** The same citizen ID. */
    CITIZEN_ID,
    /** The same card number and, without tones, the same name. */
    CARD_AND_NAME,
    /** Without tones the same name, born on the same day and joined on the same day. */
    NAME_AND_DAYS,
    /** Much is alike, nothing decides. */
    ALIKE
}
