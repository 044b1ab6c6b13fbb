package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.EXPORT_CONFIRM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.export.model.ExportState;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** The second person is told of what waits, and who asked of what was decided. */
@ApplicationScoped
class ExportNotices implements NoticeSource {
    @Inject
    ExportRepository exports;

    private static final String PAGE = "/exports/list";

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return switch (fact.key()) {
            case "export.asked" ->
                Stream.of(request(fact))
                        .filter(request -> request.state() == ExportState.WAITING)
                        .map(request -> waiting(request));
            case "export.released", "export.refused" -> Stream.of(decided(request(fact)));
            default -> Stream.empty();
        };
    }

    private static Noticed waiting(ExportRequest request) {
        return Noticed.toNearest(EXPORT_CONFIRM, request.unit().path(), NoticeKind.EXPORT_WAITING, request.publicId())
                .with(
                        new NoticeRow.Named("export.list." + request.list()),
                        request.unit().name())
                .at(PAGE)
                .butNot(request.requestedBy());
    }

    private static Noticed decided(ExportRequest request) {
        return Noticed.to(request.requestedBy(), NoticeKind.EXPORT_DECIDED, request.publicId())
                .with(
                        new NoticeRow.Named("export.list." + request.list()),
                        request.unit().name(),
                        request.state())
                .at(PAGE);
    }

    private ExportRequest request(AuditedFact fact) {
        return exports.get(fact.subject(), Scope.of(fact.unitPath()));
    }
}
