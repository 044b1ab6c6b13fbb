package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;

/**
 * Somebody signed in on a day: no hour, no place, no machine. It feeds figures of units alone, never a list of persons
 * by diligence. Two sign-ins at the same moment may leave the same day twice, which counts no more than once.
 */
@Entity
public class SignInDay extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(name = "signed_in_on", nullable = false)
    private LocalDate day;

    /** For the persistence provider. */
    protected SignInDay() {}

    /** @param day of the business, in the province's zone */
    public SignInDay(Account account, LocalDate day) {
        this.account = account;
        this.day = day;
    }
}
