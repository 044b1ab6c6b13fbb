package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.roster.model.ImportApplied;
import vn.sotay.roster.model.ImportChecked;
import vn.sotay.shared.model.AuditedFact;

/** The sender is told how far a spreadsheet came while nobody looked. */
@ApplicationScoped
class ImportNotices implements NoticeSource {
    private static final String PAGE = "/imports/import?id=";

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        if (fact instanceof ImportChecked checked) {
            return Stream.of(Noticed.to(
                            checked.actor(),
                            checked.isReady() ? NoticeKind.IMPORT_CHECKED : NoticeKind.IMPORT_FAILED,
                            checked.subject() + ":" + checked.state() + ":" + checked.at())
                    .with(checked.fileName())
                    .at(PAGE + checked.subject()));
        }
        return fact instanceof ImportApplied applied
                ? Stream.of(
                        Noticed.to(applied.actor(), NoticeKind.IMPORT_APPLIED, applied.subject() + ":" + applied.rows())
                                .with(applied.rows())
                                .at(PAGE + applied.subject()))
                : Stream.empty();
    }
}
