package vn.sotay.access.model;

import java.io.Serializable;
import vn.sotay.shared.model.VietnameseText;

/**
 * Which grants a list shows.
 *
 * @param account the opaque id of whose they are, or null
 * @param status their state, or null
 * @param person part of a user name or a name, or null
 */
public record GrantFilter(String account, GrantStatus status, String person) implements Serializable {
    String condition() {
        return (account == null ? "" : " and a.publicId = :account")
                + (status == null ? "" : " and g.status = :status")
                + (person == null ? "" : " and (a.username like :q or a.foldedName like :name)");
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        if (account != null) {
            query.setParameter("account", account);
        }
        if (status != null) {
            query.setParameter("status", status);
        }
        if (person != null) {
            query.setParameter("q", "%" + Account.canonical(person) + "%");
            query.setParameter("name", "%" + VietnameseText.fold(person) + "%");
        }
        return query;
    }
}
