package vn.sotay.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/**
 * The last search for duplicates. There is one row, and whoever writes new pairs holds it: no two find one pair at once.
 */
@Entity
public class DuplicateRun extends BaseEntity {
    private Instant finishedAt;

    @Column(nullable = false)
    private int people;

    @Column(nullable = false)
    private int found;

    @Column(nullable = false)
    private int leftOut;

    @Column(nullable = false)
    private long milliseconds;

    /** For the persistence provider. */
    protected DuplicateRun() {}

    /** A search of the whole province is over. */
    public void finished(SearchResult result, Instant at) {
        people = result.people();
        found = result.pairs();
        leftOut = result.leftOut();
        milliseconds = result.milliseconds();
        finishedAt = at;
    }

    /** When the last one was over; null before the first. */
    public Instant finishedAt() {
        return finishedAt;
    }

    /** What came of it. */
    public SearchResult result() {
        return new SearchResult(people, found, 0, 0, leftOut, milliseconds);
    }
}
