package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** What a sender's columns mean, as somebody said once: the next sheet with the same header is understood. */
@Entity
public class LearnedColumns extends BaseEntity {
    @Column(nullable = false, unique = true, updatable = false, length = 64)
    private String headerKey;

    @Column(nullable = false, length = 1000)
    private String columnMap;

    @Column(nullable = false, length = 60)
    private String learnedFrom;

    @Column(nullable = false)
    private Instant learnedAt;

    /** For the persistence provider. */
    protected LearnedColumns() {}

    /** @param headerKey fingerprint of the sender's scope and header */
    public LearnedColumns(String headerKey) {
        this.headerKey = headerKey;
    }

    /** Takes over what somebody says now. */
    public void learn(ColumnMap map, String username, Instant now) {
        columnMap = map.write();
        learnedFrom = username;
        learnedAt = now;
    }

    /** What the columns mean. */
    public ColumnMap columnMap(ImportKind kind) {
        return ColumnMap.read(columnMap, kind);
    }
}
