package vn.sotay.member.model;

/**
 * Conditions of HQL that leave out whom a decision keeps beyond the time of their data ({@code LegalHold}): every removal of
 * a person's data asks one of them.
 */
public final class HeldPeople {
    private static final String IN_FORCE = "select 1 from LegalHold h where h.liftedAt is null and ";

    private HeldPeople() {}

    /** No decision keeps this member. @param member an alias or path of a {@code Member} */
    public static String notThe(String member) {
        return "not exists (" + IN_FORCE + "h.member = " + member + ")";
    }

    /** No decision keeps the member who holds the account of this name. @param username a path */
    public static String notTheHolderOf(String username) {
        return "not exists (" + IN_FORCE + "h.member in (select a.member from Account a where a.username = " + username
                + "))";
    }

    /** No decision keeps whom a copy of details speaks of: by key, or by card number or citizen ID. */
    public static String notTheOneOf(String copy) {
        return "not exists (select 1 from LegalHold h join h.member p where h.liftedAt is null and (p.id = " + copy
                + ".memberId or p.details.cardNumber = " + copy + ".details.cardNumber or p.details.citizenId = " + copy
                + ".details.citizenId))";
    }
}
