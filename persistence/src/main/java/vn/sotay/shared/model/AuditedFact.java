package vn.sotay.shared.model;

import java.io.Serializable;

/**
 * Something that happened and must be found in the audit trail: written in the transaction of the change itself, so
 * there is no change without its line and no line without its change. Carries ids, never personal values.
 */
public interface AuditedFact extends Serializable {
    /** What happened: {@code feature.thing.pastTense}. */
    String key();

    /** The public id of the thing it happened to; null where there is none. */
    String subject();

    /** The path of the unit it belongs to, which decides who may read the line; null: the whole province. */
    default String unitPath() {
        return null;
    }

    /** Ids, codes and counts that explain the line; no names, no numbers of persons. */
    default String detail() {
        return null;
    }

    /** Username of who did it where no caller is signed in (a job, a set-up); null: the caller. */
    default String actor() {
        return null;
    }
}
