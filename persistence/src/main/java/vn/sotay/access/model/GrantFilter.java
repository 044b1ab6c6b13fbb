package vn.sotay.access.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * Which grants a list shows.
 *
 * @param account the opaque id of whose they are, or null
 * @param status their state, or null
 * @param day on which their state is asked
 * @param person part of a user name or a name, or null
 * @param unit the opaque id of a unit: on it and all below; or null
 */
public record GrantFilter(String account, GrantStatus status, LocalDate day, String person, String unit)
        implements Serializable {
    /** On whatever unit. */
    public GrantFilter(String account, GrantStatus status, LocalDate day, String person) {
        this(account, status, day, person, null);
    }

    String condition() {
        return (account == null ? "" : " and a.publicId = :account")
                + state()
                + (person == null ? "" : " and (a.username like :q or a.foldedName like :name)")
                + (unit == null
                        ? ""
                        : " and exists (select 1 from Unit x where x.publicId = :unit and u.path >= x.path"
                                + " and u.path < concat(x.path, '~'))");
    }

    private String state() {
        if (status == null) {
            return "";
        }
        return switch (status) {
            case ACTIVE -> " and g.status = :status and g.period.validTo > :day";
            case EXPIRED -> " and (g.status = :status or g.status = ACTIVE and g.period.validTo <= :day)";
            default -> " and g.status = :status";
        };
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        if (account != null) {
            query.setParameter("account", account);
        }
        if (status != null) {
            query.setParameter("status", status);
            if (status == GrantStatus.ACTIVE || status == GrantStatus.EXPIRED) {
                query.setParameter("day", day);
            }
        }
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        if (person != null) {
            query.setParameter("q", "%" + Account.canonical(person) + "%");
            query.setParameter("name", "%" + VietnameseText.fold(person) + "%");
        }
        return query;
    }
}
