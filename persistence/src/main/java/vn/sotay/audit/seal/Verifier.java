package vn.sotay.audit.seal;

import static vn.sotay.audit.seal.Verdict.Kind.CHANGED;
import static vn.sotay.audit.seal.Verdict.Kind.CUT_OFF;
import static vn.sotay.audit.seal.Verdict.Kind.DELETED;
import static vn.sotay.audit.seal.Verdict.Kind.INSERTED;
import static vn.sotay.audit.seal.Verdict.Kind.REWRITTEN;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.audit.seal.Verdict.Finding;
import vn.sotay.audit.seal.Verdict.Kind;

/** Looks through a whole trail: every line, every block, the chain, and the head outside. */
public final class Verifier {
    private final Trail trail;
    private final SealKey key;
    private final Optional<Head> head;
    private final List<Finding> findings = new ArrayList<>();

    private final LinesDigest digest = new LinesDigest();
    private Map<Integer, Block> byNumber = Map.of();
    private int current;
    private long read;

    /** @param head as it is kept outside the database; empty if it is lost */
    public Verifier(Connection connection, SealKey key, Optional<Head> head) {
        this.trail = new Trail(connection);
        this.key = key;
        this.head = head;
    }

    /** Reads everything once. */
    public Verdict verify() throws SQLException {
        var blocks = trail.blocks();
        chain(blocks);
        lines(blocks);
        strangers(blocks);
        head(blocks);
        var unsealed = trail.count("select count(*) from audit_line where block_number is null");
        return new Verdict(blocks.size(), read, unsealed, List.copyOf(findings));
    }

    private void chain(List<Block> blocks) {
        Block before = null;
        for (var block : blocks) {
            var expected = before == null ? 1 : before.number() + 1;
            if (block.number() != expected) {
                found(DELETED, "blocks %d to %d are missing", expected, block.number() - 1);
            } else if (!follows(block, before)) {
                found(REWRITTEN, "block %d does not follow the one before it", block.number());
            }
            if (!block.isSealedBy(key)) {
                found(REWRITTEN, "block %d of %s was not sealed with this key", block.number(), block.sealedAt());
            }
            before = block;
        }
    }

    private static boolean follows(Block block, Block before) {
        var previous = block.previous() == null ? "" : block.previous();
        return previous.equals(before == null ? "" : before.code())
                && block.total() == (before == null ? 0 : before.total()) + block.lines();
    }

    private void lines(List<Block> blocks) throws SQLException {
        byNumber = new HashMap<>();
        blocks.forEach(block -> byNumber.put(block.number(), block));
        trail.lines(blocks, this::line);
        close();
        byNumber.values().forEach(empty -> found(DELETED, "all lines of block %d are gone", empty.number()));
    }

    private void line(Trail.Placed placed) {
        if (placed.block() != current) {
            close();
            current = placed.block();
        }
        digest.add(placed.line());
        read++;
    }

    private void close() {
        var block = byNumber.remove(current);
        var lines = digest.lines();
        var value = digest.value();
        if (block == null || value.equals(block.digest())) {
            return;
        }
        if (lines == block.lines()) {
            found(CHANGED, "a line of block %d (%s) was changed or moved", block.number(), block.sealedAt());
        } else {
            found(
                    lines < block.lines() ? DELETED : INSERTED,
                    "block %d (%s) sealed %d lines and has %d",
                    block.number(),
                    block.sealedAt(),
                    block.lines(),
                    lines);
        }
    }

    /** Lines that name a block which is not there. */
    private void strangers(List<Block> blocks) throws SQLException {
        var placed = trail.count("select count(*) from audit_line where block_number is not null");
        if (placed > read) {
            found(INSERTED, "%d lines name a block that does not exist", placed - read);
        }
        if (blocks.isEmpty() && head.isPresent()) {
            found(CUT_OFF, "there is no block at all");
        }
    }

    private void head(List<Block> blocks) {
        head.filter(kept -> !blocks.isEmpty()).ifPresent(kept -> {
            var same = blocks.stream()
                    .filter(block -> block.number().equals(kept.number()))
                    .findFirst();
            if (same.isEmpty()) {
                found(CUT_OFF, "the chain ends before block %d with %d lines", kept.number(), kept.total());
            } else if (!same.get().code().equals(kept.code())) {
                found(REWRITTEN, "block %d is not the one whose code is kept outside", kept.number());
            }
        });
    }

    private void found(Kind kind, String text, Object... args) {
        findings.add(new Finding(kind, String.format(text, args)));
    }
}
