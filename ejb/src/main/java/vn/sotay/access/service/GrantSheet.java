package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.SheetSource;

/** Grants as a spreadsheet. */
@ApplicationScoped
class GrantSheet implements SheetSource {
    private static final List<Head> HEADS = List.of(
            new Head("access.displayName", 26),
            new Head("access.username", 18),
            new Head("access.grant.role", 26),
            new Head("organisation.code", 18),
            new Head("access.grant.unit", 42),
            new Head("access.grant.from", 13),
            new Head("access.grant.to", 13),
            new Head("access.grant.reason", 42),
            new Head("access.grant.status", 18));

    @Inject
    GrantListService grants;

    @Inject
    Clock clock;

    @Override
    public String list() {
        return "grants";
    }

    @Override
    public List<Head> heads() {
        return HEADS;
    }

    @Override
    public RowCount count(Asked asked) {
        return grants.count(filter(asked));
    }

    @Override
    public List<Line> lines(Asked asked, Edge edge, int limit) {
        return grants.list(filter(asked), asked.sort(), edge, limit).stream()
                .map(this::line)
                .toList();
    }

    private GrantFilter filter(Asked asked) {
        var status = asked.status() == null
                ? null
                : Arrays.stream(GrantStatus.values())
                        .filter(one -> one.name().equals(asked.status()))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("status", "access.grant.status.unknown", asked.status()));
        return new GrantFilter(null, status, LocalDate.now(clock), asked.search(), asked.unit());
    }

    private Line line(GrantRow row) {
        return new Line(
                row.id(),
                Arrays.asList(
                        row.displayName(),
                        row.username(),
                        row.role(),
                        row.unitCode(),
                        row.unitName(),
                        row.validFrom(),
                        Period.OPEN.equals(row.validTo()) ? null : row.validTo().minusDays(1),
                        row.reason(),
                        row.stateOn(LocalDate.now(clock))));
    }
}
