package vn.sotay.notice.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Permission;

/**
 * Something that somebody should know, with whom to tell. Told again with the same cause, it is told nobody twice.
 *
 * @param cause what happened, for good: {@code <public id>}, with the day or the state where a thing can happen again
 * @param args what fills the text: texts, numbers, days, constants of enums; nothing personal beyond what the reader sees anyway
 * @param page where it leads, seen from the root of the application
 * @param username whom to tell; null: who holds one of the permissions
 * @param unitPath the nearest holders at or above this unit; null: every holder there is
 * @param but who is not told, because he did it; or null
 */
public record Noticed(
        NoticeKind kind,
        String cause,
        List<Serializable> args,
        String page,
        String username,
        Set<Permission> permissions,
        String unitPath,
        String but)
        implements Serializable {
    /** For one account. */
    public static Noticed to(String username, NoticeKind kind, String cause) {
        return new Noticed(kind, cause, List.of(), "/home", username, Set.of(), null, null);
    }

    /** For those who may do this on a unit, the nearest of them: on the unit itself, else right above, and so on. */
    public static Noticed toNearest(Permission permission, String unitPath, NoticeKind kind, String cause) {
        return new Noticed(kind, cause, List.of(), "/home", null, Set.of(permission), unitPath, null);
    }

    /** For all who may do one of these anywhere: for what concerns the whole province. */
    public static Noticed toEvery(Set<Permission> permissions, NoticeKind kind, String cause) {
        return new Noticed(kind, cause, List.of(), "/home", null, permissions, null, null);
    }

    /** What fills its text. */
    public Noticed with(Serializable... words) {
        return new Noticed(kind, cause, List.of(words), page, username, permissions, unitPath, but);
    }

    /** Where it leads. */
    public Noticed at(String address) {
        return new Noticed(kind, cause, args, address, username, permissions, unitPath, but);
    }

    /** Not for who did it. */
    public Noticed butNot(String actor) {
        return new Noticed(kind, cause, args, page, username, permissions, unitPath, actor);
    }

    /** By which it is told once. */
    String key() {
        return kind + ":" + cause;
    }
}
