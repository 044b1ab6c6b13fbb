package vn.sotay.notice.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;

/** Which notices a list shows. @param kind null: any */
public record NoticeFilter(NoticeKind kind, boolean unreadOnly) implements Serializable {
    /** All of them. */
    public static final NoticeFilter ALL = new NoticeFilter(null, false);

    String condition() {
        return (kind == null ? "" : " and n.kind = :kind") + (unreadOnly ? " and n.readAt is null" : "");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return kind == null ? query : query.setParameter("kind", kind);
    }
}
