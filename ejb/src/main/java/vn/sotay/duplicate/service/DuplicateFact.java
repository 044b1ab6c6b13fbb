package vn.sotay.duplicate.service;

import java.util.List;
import vn.sotay.duplicate.model.DuplicatePair;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.shared.model.AuditedFact;

/** Something was decided of a pair, or a search was asked for. It belongs to the lowest unit above both records. */
record DuplicateFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    /** @param detail the public ids of both records, the kept one first where one is */
    static DuplicateFact of(String what, DuplicatePair pair, String detail) {
        return new DuplicateFact("duplicate." + what, pair.publicId(), path(pair), detail);
    }

    static DuplicateFact of(String what, DuplicatePair pair) {
        return of(what, pair, pair.first().publicId() + " " + pair.second().publicId());
    }

    static DuplicateFact searched(String unitPath, int people) {
        return new DuplicateFact("duplicate.searched", null, unitPath, Integer.toString(people));
    }

    private static String path(DuplicatePair pair) {
        return UnitPath.common(
                List.of(pair.first().homeUnit().path(), pair.second().homeUnit().path()));
    }
}
