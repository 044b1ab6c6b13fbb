package vn.sotay.transfer.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import vn.sotay.shared.model.Scope;

/**
 * Which transfers a list shows; null is any.
 *
 * @param side seen from the scope
 */
public record TransferFilter(TransferState state, TransferSide side) implements Serializable {
    /** All of them. */
    public static final TransferFilter ALL = new TransferFilter(null, null);

    /** The transfers of both sides of the scope, or of one of them; {@code f} and {@code t} are the units. */
    String condition(Scope scope) {
        var from = scope.condition("f.path");
        var to = scope.condition("t.path");
        var seen = side == null ? "(" + from + " or " + to + ")" : side == TransferSide.OUTGOING ? from : to;
        return seen + (state == null ? "" : " and x.state = :state");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        scope.bind(query);
        return state == null ? query : query.setParameter("state", state);
    }
}
