package vn.sotay.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.audit.seal.Block;
import vn.sotay.shared.model.BaseEntity;

/** A block of the chain, as the database keeps it; what it means is said by {@link Block}. */
@Entity
public class AuditBlock extends BaseEntity {
    @Column(nullable = false, updatable = false, unique = true)
    private int blockNumber;

    @Column(nullable = false, updatable = false)
    private int lineCount;

    @Column(nullable = false, updatable = false)
    private long totalCount;

    @Column(nullable = false, updatable = false, length = 64)
    private String digest;

    @Column(updatable = false, length = 64)
    private String previousCode;

    @Column(nullable = false, updatable = false)
    private Instant sealedAt;

    @Column(nullable = false, updatable = false, length = 64)
    private String code;

    /** For the persistence provider. */
    protected AuditBlock() {}

    AuditBlock(Block block) {
        blockNumber = block.number();
        lineCount = block.lines();
        totalCount = block.total();
        digest = block.digest();
        previousCode = block.previous();
        sealedAt = block.sealedAt();
        code = block.code();
    }

    Block block() {
        return new Block(
                blockNumber, lineCount, totalCount, digest, previousCode == null ? "" : previousCode, sealedAt, code);
    }
}
