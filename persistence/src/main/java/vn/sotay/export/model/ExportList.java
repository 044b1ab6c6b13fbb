package vn.sotay.export.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.access.model.Permission;

/** The lists that can leave the system. */
public enum ExportList {
    MEMBERS(Permission.LIST_EXPORT, true),
    UNITS(Permission.UNIT_VIEW, false),
    GRANTS(Permission.GRANT, true),
    ACCOUNTS(Permission.ACCOUNT_MANAGE, true),
    /** The audit trail. */
    AUDIT(Permission.AUDIT_VIEW, true),
    /** Rows of an import with the wrong cells marked: what the sender brought himself, so nobody else is asked. */
    FINDINGS(Permission.IMPORT, false);

    private final Permission permission;
    private final boolean persons;

    ExportList(Permission permission, boolean persons) {
        this.permission = permission;
        this.persons = persons;
    }

    /** Who may take it: of members LIST_EXPORT, of the others who may see the list. */
    public Permission permission() {
        return permission;
    }

    /** Whether it names persons, so that a long one needs a second person. */
    public boolean isOfPersons() {
        return persons;
    }

    /** Whether it is about one thing that is named, and not a list with a filter. */
    public boolean isOfOneThing() {
        return this == FINDINGS;
    }

    /** As addresses and requests say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list with a filter of this word; members for none. Empty if there is no such list. */
    public static Optional<ExportList> named(String word) {
        return word == null || word.isBlank()
                ? Optional.of(MEMBERS)
                : Arrays.stream(values())
                        .filter(list -> !list.isOfOneThing() && list.word().equals(word))
                        .findFirst();
    }
}
