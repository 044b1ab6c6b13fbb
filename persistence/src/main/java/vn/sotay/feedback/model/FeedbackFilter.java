package vn.sotay.feedback.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;

/** Which feedback a list shows; null is any. */
public record FeedbackFilter(FeedbackState state, FeedbackKind kind) implements Serializable {
    /** All of it. */
    public static final FeedbackFilter ALL = new FeedbackFilter(null, null);

    String condition() {
        return (state == null ? "" : " and f.state = :state") + (kind == null ? "" : " and f.kind = :kind");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (state != null) {
            query.setParameter("state", state);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query;
    }
}
