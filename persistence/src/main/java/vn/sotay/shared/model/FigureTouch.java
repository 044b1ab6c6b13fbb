package vn.sotay.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Something changed on which figures rest, for periods that end on a day or later. Whoever counts takes it away. */
@Entity
public class FigureTouch extends BaseEntity {
    @Column(nullable = false)
    private LocalDate changedFrom;

    /** For the persistence provider. */
    protected FigureTouch() {}

    FigureTouch(LocalDate changedFrom) {
        this.changedFrom = changedFrom;
    }

    /** The first day on which something is different now. */
    public LocalDate changedFrom() {
        return changedFrom;
    }
}
