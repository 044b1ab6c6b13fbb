package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** What a request with an {@code Idempotency-Key} was answered first; sent again, it is answered the same. */
@Entity
public class FirstAnswer extends BaseEntity {
    @Column(nullable = false, length = 60)
    private String username;

    @Column(nullable = false, length = 100)
    private String requestKey;

    @Column(nullable = false, length = 64)
    private String digest;

    @Column(nullable = false, length = 60)
    private String answer;

    @Column(nullable = false)
    private Instant answeredAt;

    /** For the persistence provider. */
    protected FirstAnswer() {}

    /**
     * The first answer.
     *
     * @param digest SHA-256 of what was asked, as hex
     * @param answer the public id of what was made
     */
    public FirstAnswer(String username, String requestKey, String digest, String answer, Instant now) {
        this.username = username;
        this.requestKey = requestKey;
        this.digest = digest;
        this.answer = answer;
        this.answeredAt = now;
    }

    /** SHA-256 of what was asked, as hex. */
    public String digest() {
        return digest;
    }

    /** The public id of what was made. */
    public String answer() {
        return answer;
    }
}
