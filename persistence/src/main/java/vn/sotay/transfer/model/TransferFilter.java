package vn.sotay.transfer.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import vn.sotay.shared.model.Scope;

/**
 * Which transfers a list shows; null is any.
 *
 * @param side seen from the scope
 * @param direction within the province, out of it or into it
 * @param notBy username of who must not have asked for it
 */
public record TransferFilter(TransferState state, TransferSide side, TransferDirection direction, String notBy)
        implements Serializable {
    /** All of them. */
    public static final TransferFilter ALL = new TransferFilter(null, null);

    /** By state and side alone. */
    public TransferFilter(TransferState state, TransferSide side) {
        this(state, side, null, null);
    }

    /** On the way out of the roster: the sending unit writes down that they were received. */
    public static TransferFilter leavingTheRoster() {
        return new TransferFilter(TransferState.IN_TRANSIT, TransferSide.OUTGOING, TransferDirection.OUT, null);
    }

    /** The same without those that somebody asked for. */
    public TransferFilter notAskedBy(String username) {
        return new TransferFilter(state, side, direction, username);
    }

    /** The transfers of both sides of the scope, or of one of them; {@code f} and {@code t} are the units. */
    String condition(Scope scope) {
        var from = scope.condition("f.path");
        var to = scope.condition("t.path");
        var seen = side == null ? "(" + from + " or " + to + ")" : side == TransferSide.OUTGOING ? from : to;
        return seen
                + (state == null ? "" : " and x.state = :state")
                + (direction == null ? "" : " and x.direction = :direction")
                + (notBy == null ? "" : " and x.requestedBy <> :notBy");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        scope.bind(query);
        bind(query, "state", state);
        bind(query, "direction", direction);
        bind(query, "notBy", notBy);
        return query;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
