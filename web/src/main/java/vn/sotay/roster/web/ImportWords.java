package vn.sotay.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.DifferenceCount;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.SharedFault;
import vn.sotay.roster.service.ImportDetails;
import vn.sotay.roster.service.SheetColumns;
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
        return details.view().state() == ImportState.APPLIED
                ? messages.text("roster.apply.again", format.number(details.chosen()))
                : messages.text(
                        "roster.apply.text",
                        format.number(details.inState("ACCEPTED")),
                        format.number(details.inState("UNCHANGED")),
                        format.number(details.view().held()),
                        format.number(details.chosen()));
    }

    /** Rows that differ from the roster, and in how many of them the list is followed. */
    public String differing(ImportDetails details) {
        return messages.text(
                "roster.differences.rows", format.number(details.inState("DIFFERS")), format.number(details.chosen()));
    }

    /** An earlier import of the same file. */
    public String earlier(ImportView view) {
        return messages.text("roster.sameFile.link", format.moment(view.uploadedAt()), view.uploadedBy());
    }

    /** What is said in a field. */
    public String said(String text) {
        return text == null || text.isEmpty() ? messages.text("roster.blank") : text;
    }

    /** What turning one field does. */
    public String turn(DifferenceRow row) {
        return messages.text(row.isChosen() ? "roster.differences.keep" : "roster.differences.take");
    }

    /** What turning a whole column does. */
    public String turnAll(DifferenceCount count) {
        return count.isOpen()
                ? messages.text("roster.differences.takeAll", format.number(count.rows() - count.chosen()))
                : messages.text("roster.differences.keepAll", format.number(count.chosen()));
    }

    /** Other rows with the same fault for the same text. */
    public String alike(Integer others, String text) {
        return messages.text("roster.row.alike", format.number(others), text);
    }

    /** A fault that several rows share. */
    public String shared(SharedFault fault) {
        return messages.text("roster.shared.rows", format.number(fault.rows()), column(fault.column()), fault.value());
    }

    /** Whether it lists members. */
    static boolean isMember(ImportView view) {
        return view.kind() == ImportKind.MEMBERS;
    }

    /** Whether there are held rows of members. */
    public boolean mendable(ImportView view) {
        return isMember(view) && view.held() > 0;
    }

    /** A column of the sheet. */
    public String column(String code) {
        return messages.text("roster.column." + code);
    }

    /** The question what a column of the sheet means. */
    public String meaning(SheetColumns.Column column) {
        return messages.text("roster.columns.question", column.letter(), column.wording());
    }

    /** What is written in the cell. */
    public String cell(FaultRow row) {
        return said(row.value());
    }

    /** Why the row is reported; null for no finding. */
    public String reason(FaultRow row) {
        return row == null
                ? null
                : messages.text((isFault(row.code()) ? "roster.fault." : "roster.warning.") + row.code());
    }

    private static boolean isFault(String code) {
        return Arrays.stream(FaultCode.values()).anyMatch(fault -> fault.name().equals(code));
    }

    /** The name of a reason. */
    public String fault(CodeCount count) {
        return messages.text("FaultCode." + count.code());
    }

    /** What is odd. */
    public String warning(CodeCount count) {
        return messages.text("roster.warning." + count.code());
    }

    /** The part of the rows that have this reason. */
    public String share(CodeCount count, ImportView view) {
        return view.rows() == 0
                ? ""
                : messages.text("roster.share", count.rows().doubleValue() / view.rows());
    }
}
