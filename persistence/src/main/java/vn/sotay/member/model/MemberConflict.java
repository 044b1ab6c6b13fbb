package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.shared.model.PublicEntity;

/**
 * Something about a record that a clerk has to look at though it was let in: a card number shared with somebody else,
 * a person who seems to be here twice, a number that fits no pattern.
 */
@Entity
public class MemberConflict extends PublicEntity {
    /** What has to be looked at; the codes are the import's fault codes (docs/definitions.md, Imports). */
    public enum Kind {
        /** Several records share the card number. */
        DUPLICATE_CARD,
        /** Several records seem to be one person. */
        DUPLICATE_PERSON,
        /** The card number fits no pattern of the rule set. */
        BAD_CARD
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Kind kind;

    @Column(nullable = false)
    private Instant openedAt;

    private Instant closedAt;

    @Column(length = 60)
    private String closedBy;

    /** For the persistence provider. */
    protected MemberConflict() {}

    /** Opens a conflict on a record. */
    public MemberConflict(Member member, Kind kind, Instant openedAt) {
        this.member = member;
        this.kind = kind;
        this.openedAt = openedAt;
    }

    /** Closes it: somebody looked, and it is settled. */
    public void close(String username, Instant at) {
        closedBy = username;
        closedAt = at;
    }
}
