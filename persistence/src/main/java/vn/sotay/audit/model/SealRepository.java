package vn.sotay.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.audit.seal.Block;
import vn.sotay.audit.seal.Head;
import vn.sotay.audit.seal.LinesDigest;
import vn.sotay.audit.seal.SealKey;
import vn.sotay.audit.seal.SealedLine;
import vn.sotay.shared.model.RuleViolation;

/**
 * Appends lines to the chain. Writers never wait for it: it only touches lines that are committed. Two sealers never
 * make the same block: its number is unique, the later one is rolled back.
 */
@ApplicationScoped
public class SealRepository {
    /** As many as one statement can name on every database. */
    private static final int LINES_OF_A_BLOCK = 1_000;

    @PersistenceContext
    EntityManager em;

    /** The last block. */
    public Optional<Block> last() {
        return em.createQuery("from AuditBlock b order by b.blockNumber desc", AuditBlock.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditBlock::block);
    }

    /** A block by its number: {@code uk_audit_block_number}. */
    public Optional<Block> byNumber(int number) {
        return em.createQuery("from AuditBlock b where b.blockNumber = :number", AuditBlock.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(AuditBlock::block);
    }

    /**
     * Seals what is not sealed yet, at most one block of it.
     *
     * @return the new head, or empty if nothing waits
     * @throws RuleViolation {@code audit.seal.broken} if the last block was not made with this key
     */
    public Optional<Head> sealNext(SealKey key, Instant now) {
        var lines = unsealed();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var last = last();
        if (last.filter(block -> !block.isSealedBy(key)).isPresent()) {
            throw new RuleViolation("audit.seal.broken", last.get().number());
        }
        var digest = new LinesDigest();
        lines.forEach(digest::add);
        var block = Block.after(last.orElse(null), digest, now, key);
        em.persist(new AuditBlock(block));
        mark(lines, block.number());
        return Optional.of(block.head());
    }

    /** The oldest lines without a block: {@code idx_audit_line_block}. */
    private List<SealedLine> unsealed() {
        return em.createQuery("""
                        select l.id, l.happenedAt, l.actor, l.factKey, l.subject, l.unitPath, l.detail
                        from AuditLine l where l.blockNumber is null order by l.id""", SealedLine.class)
                .setMaxResults(LINES_OF_A_BLOCK)
                .getResultList();
    }

    private void mark(List<SealedLine> lines, int number) {
        var marked = em.createQuery(
                        "update AuditLine l set l.blockNumber = :number where l.id in (:ids) and l.blockNumber is null")
                .setParameter("number", number)
                .setParameter("ids", lines.stream().map(SealedLine::id).toList())
                .executeUpdate();
        if (marked != lines.size()) {
            throw new IllegalStateException("another sealer was here");
        }
    }

    /** How many lines wait. */
    public long waiting() {
        return em.createQuery("select count(l) from AuditLine l where l.blockNumber is null", Long.class)
                .getSingleResult();
    }
}
