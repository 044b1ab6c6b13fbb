package vn.sotay.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.ImportDetails;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** The sentences of the import pages, in the reader's language. In pages: {@code #{importWords.…}}. */
@Named
@ApplicationScoped
public class ImportWords {
    private static final int KILO = 1024;

    @Inject
    Messages messages;

    @Inject
    Formats format;

    /** The title of an import's page. */
    public String title(ImportView view) {
        return messages.text("roster.import.title." + view.kind());
    }

    /** File, who and when. */
    public String summary(ImportView view) {
        return messages.text(
                "roster.import.summary",
                view.fileName(),
                format.number((view.fileSize() + KILO - 1) / KILO),
                view.uploadedBy(),
                format.moment(view.uploadedAt()));
    }

    /** What is being done, and how far. */
    public String progressTitle(ImportView view) {
        var key = view.state() == ImportState.APPLYING ? "roster.progress.apply" : "roster.progress.check";
        return messages.text(key, format.number(view.done()), format.number(view.total()));
    }

    /** Percent, rate and time left. */
    public String progressText(ImportView view) {
        return view.rate() == 0
                ? messages.text("roster.progress.starting")
                : messages.text(
                        "roster.progress.rate",
                        percent(view),
                        format.number(view.rate()),
                        format.number(view.secondsLeft()));
    }

    /** Whole percent of the running phase. */
    public String percent(ImportView view) {
        return format.number((int) (view.progress() * 100)) + " %";
    }

    /** Why it was rejected or failed. */
    public String problem(ImportView view) {
        return messages.text(view.problem(), view.problemDetail());
    }

    /** Accepted of all. */
    public String accepted(ImportView view) {
        return messages.text("roster.tile.accepted.of", format.number(view.accepted()), format.number(view.rows()));
    }

    /** What applying will do. */
    public String apply(ImportDetails details) {
        return messages.text(
                "roster.apply.text",
                format.number(details.inState("ACCEPTED")),
                format.number(details.inState("UNCHANGED")),
                format.number(details.view().held()));
    }

    /** The choice to change known people, too. */
    public String differences(long rows) {
        return messages.text("roster.apply.differences", format.number(rows));
    }

    /** A column of the sheet. */
    public String column(String code) {
        return messages.text("roster.column." + code);
    }

    /** What is written in the cell. */
    public String cell(FaultRow row) {
        return row.value() == null || row.value().isEmpty() ? messages.text("roster.blank") : row.value();
    }

    /** Why the row is reported. */
    public String reason(FaultRow row) {
        return messages.text("roster.fault." + row.code());
    }

    /** The name of a reason. */
    public String fault(CodeCount count) {
        return messages.text("FaultCode." + count.code());
    }

    /** The part of the rows that have this reason. */
    public String share(CodeCount count, ImportView view) {
        return view.rows() == 0
                ? ""
                : messages.text("roster.share", count.rows().doubleValue() / view.rows());
    }
}
