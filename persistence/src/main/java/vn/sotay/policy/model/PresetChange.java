package vn.sotay.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * From a day on the province works by another preset, until the next change. Before the first one the preset of the set-up holds, so
 * that there is neither a gap nor a day with two.
 */
@Entity
public class PresetChange extends PublicEntity {
    @Column(nullable = false, updatable = false, length = 20)
    private String preset;

    @Column(nullable = false, updatable = false, unique = true)
    private LocalDate validFrom;

    @Column(nullable = false, updatable = false, length = 250)
    private String decision;

    @Column(nullable = false, updatable = false, length = 60)
    private String enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant enteredAt;

    /** For the persistence provider. */
    protected PresetChange() {}

    /** @param decision number, date and body of the document that says so */
    public PresetChange(String preset, LocalDate validFrom, String decision, String enteredBy, Instant enteredAt) {
        this.preset = preset;
        this.validFrom = validFrom;
        this.decision = decision;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** What was to come does not come. @throws RuleViolation {@code policy.preset.begun} from its first day on */
    public void mustNotHaveBegun(LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw new RuleViolation("policy.preset.begun");
        }
    }

    /** By which preset. */
    public String preset() {
        return preset;
    }

    /** Its first day. */
    public LocalDate validFrom() {
        return validFrom;
    }
}
