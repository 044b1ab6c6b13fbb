package vn.sotay.export.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * Somebody wants a list outside the system, for a reason.
 *
 * <p>A list that names few people without a sensitive column goes at once. Any other waits until a second person lets it go, who
 * is never the one that asked (Decree 356/2025 on personal data; who may, in docs/features/rights.md).
 */
@Entity
public class ExportRequest extends PublicEntity {
    private static final String ALL = "-";

    @Column(nullable = false, updatable = false, length = 60)
    private String requestedBy;

    @Column(nullable = false, updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_name", nullable = false, updatable = false, length = 20)
    private ExportList list;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Embedded
    private ExportFilter filter;

    /** Null for a list with a filter. */
    @Embedded
    private ExportSubject subject;

    @Column(name = "column_names", nullable = false, updatable = false, length = 500)
    private String columns;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(nullable = false, updatable = false)
    private int people;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ExportState state;

    @Column(length = 60)
    private String decidedBy;

    private Instant decidedAt;

    @Column(length = 500)
    private String decisionNote;

    private Instant goodUntil;

    /** For the persistence provider. */
    protected ExportRequest() {}

    /**
     * A list that waits for a second person.
     *
     * @param columns the names of what leaves, of the closed set of the list; none for a sheet that has no choice
     * @param people how many lines it had when it was asked for
     */
    public ExportRequest(
            ExportList list,
            Unit unit,
            ExportFilter filter,
            List<String> columns,
            String reason,
            int people,
            String username,
            Instant now) {
        this.list = list;
        this.unit = unit;
        this.filter = filter;
        this.columns = columns.isEmpty() ? ALL : String.join(" ", columns);
        this.reason = reason;
        this.people = people;
        requestedBy = username;
        requestedAt = now;
        state = ExportState.WAITING;
    }

    /** The sheet of one thing. */
    public static ExportRequest ofOne(
            ExportList list, Unit unit, ExportSubject subject, String reason, int lines, String username, Instant now) {
        var request = new ExportRequest(list, unit, ExportFilter.ALL, List.of(), reason, lines, username, now);
        request.subject = subject;
        return request;
    }

    /** Needs nobody else: the one who asked may fetch it. */
    public void goAtOnce(Instant until) {
        state = state.to(ExportState.READY);
        goodUntil = until;
    }

    /**
     * The second person lets it go.
     *
     * @throws RuleViolation {@code export.own}: nobody is his own second person; {@code export.illegal}
     */
    public void release(String username, Instant now, Instant until) {
        decide(ExportState.READY, username, now);
        goodUntil = until;
    }

    /** The second person keeps it back, and says why. */
    public void refuse(String username, Instant now, String why) {
        decide(ExportState.REFUSED, username, now);
        decisionNote = why;
    }

    /** Nobody decided in time: who still wants the list asks again. */
    void expire(Instant now) {
        state = state.to(ExportState.EXPIRED);
        decidedAt = now;
    }

    private void decide(ExportState target, String username, Instant now) {
        if (username.equals(requestedBy)) {
            throw new RuleViolation("export.own");
        }
        state = state.to(target);
        decidedBy = username;
        decidedAt = now;
    }

    /**
     * Whether it may be fetched now.
     *
     * @throws RuleViolation {@code export.notReady}, {@code export.over}
     */
    public void demandReady(Instant now) {
        if (state != ExportState.READY) {
            throw new RuleViolation("export.notReady." + state);
        }
        if (!now.isBefore(goodUntil)) {
            throw new RuleViolation("export.over");
        }
    }

    /** The top of the part of the tree whose people it lists. */
    public Unit unit() {
        return unit;
    }

    /** The list as it stood. */
    public ExportFilter filter() {
        return filter;
    }

    /** The one thing that it is about; null for a list with a filter. */
    public ExportSubject subject() {
        return subject;
    }

    /** Which list. */
    public ExportList list() {
        return list;
    }

    /** The names of the columns; none for a sheet that has no choice. */
    public List<String> columns() {
        return ALL.equals(columns) ? List.of() : List.of(columns.split(" ", -1));
    }

    /** What it is for. */
    public String reason() {
        return reason;
    }

    /** Who asked. */
    public String requestedBy() {
        return requestedBy;
    }

    /** How far it is. */
    public ExportState state() {
        return state;
    }
}
