package vn.sotay.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;

/**
 * This installation: which province, by which preset of rules, and on which clock. There is one row once the system is
 * set up, and none before.
 */
@Entity
public class Installation extends BaseEntity {
    @Column(nullable = false, length = 250)
    private String provinceName;

    @Column(nullable = false, length = 20)
    private String preset;

    @Column(nullable = false)
    private boolean demonstration;

    @Column(nullable = false)
    private long clockOffsetSeconds;

    @Column(nullable = false)
    private Instant setUpAt;

    @Column(nullable = false, length = 64)
    private String pageKey = PublicId.random() + PublicId.random();

    /** For the persistence provider. */
    protected Installation() {}

    private Installation(String provinceName, String preset, boolean demonstration, Duration offset, Instant setUpAt) {
        this.provinceName = VietnameseText.nfc(provinceName);
        this.preset = preset;
        this.demonstration = demonstration;
        this.clockOffsetSeconds = offset.toSeconds();
        this.setUpAt = setUpAt;
    }

    /** A real province on real time. */
    public static Installation real(String provinceName, String preset, Instant now) {
        return new Installation(provinceName, preset, false, Duration.ZERO, now);
    }

    /**
     * A made-up province whose business clock starts at another instant and runs on from there.
     *
     * @param realNow the instant of real time at which {@code businessStart} is the business time
     */
    public static Installation demonstration(
            String provinceName, String preset, Instant businessStart, Instant realNow) {
        return new Installation(provinceName, preset, true, Duration.between(realNow, businessStart), realNow);
    }

    /** The name of the province's Party organisation. */
    public String provinceName() {
        return provinceName;
    }

    /** The preset of rules: {@code QN-2024} or {@code QN-2025}. */
    public String preset() {
        return preset;
    }

    /** Whether everything here is made up. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** The secret by which this installation knows its own pages again, also after a restart: 206 random bits. */
    public String pageKey() {
        return pageKey;
    }

    /** What to add to real time to get business time; zero outside the demonstration. */
    public Duration clockOffset() {
        return Duration.ofSeconds(clockOffsetSeconds);
    }
}
