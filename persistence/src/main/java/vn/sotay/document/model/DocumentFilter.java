package vn.sotay.document.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.Locale;
import vn.sotay.shared.model.VietnameseText;

/**
 * Which documents a list shows.
 *
 * @param year of the date on them; null: all
 * @param words what their number begins with or their subject contains; null or blank: all
 */
public record DocumentFilter(Integer year, String words) implements Serializable {
    /** Whether not everything is shown. */
    public boolean isFiltered() {
        return year != null || hasWords();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }

    String condition() {
        return (year == null ? "" : " and year(d.day) = :year")
                + (hasWords()
                        ? " and (lower(d.subject) like :part escape '!' or lower(d.number) like :start escape '!')"
                        : "");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (year != null) {
            query.setParameter("year", year);
        }
        if (hasWords()) {
            var sought =
                    VietnameseText.nfc(words).strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            query.setParameter("part", "%" + sought + "%");
            query.setParameter("start", sought + "%");
        }
        return query;
    }
}
