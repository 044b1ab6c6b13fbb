package vn.sotay.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.SheetSource;
import vn.sotay.shared.service.WorkItem.Text;

/** The trail as a spreadsheet. */
@ApplicationScoped
class AuditSheet implements SheetSource {
    private static final List<Head> HEADS = List.of(
            new Head("audit.number", 10),
            new Head("audit.when", 18),
            new Head("audit.what", 36),
            new Head("audit.who", 26),
            new Head("audit.actor", 18),
            new Head("audit.unit", 42),
            new Head("audit.detail", 42),
            new Head("audit.block", 10));

    @Inject
    AuditService trail;

    @Override
    public String list() {
        return "audit";
    }

    @Override
    public List<Head> heads() {
        return HEADS;
    }

    @Override
    public RowCount count(Asked asked) {
        return trail.count(filter(asked));
    }

    @Override
    public List<Line> lines(Asked asked, Edge edge, int limit) {
        return trail.list(filter(asked), edge, limit).stream()
                .map(AuditSheet::line)
                .toList();
    }

    private static AuditFilter filter(Asked asked) {
        var until = asked.till() == null ? null : start(asked.till().plusDays(1));
        return new AuditFilter(asked.search(), asked.status(), asked.unit(), start(asked.since()), until);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static Line line(AuditRow row) {
        return new Line(
                row.place(),
                Arrays.asList(
                        row.number(),
                        row.happenedAt(),
                        Text.of("fact." + row.factKey()),
                        row.name(),
                        row.actor(),
                        row.unit(),
                        row.detail(),
                        row.block()));
    }
}
