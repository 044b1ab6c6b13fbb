package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.ImportUploaded;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** Takes spreadsheets in; the work on them is done by batch jobs that start when the transaction is through. */
@Stateless
@RolesAllowed("user")
public class ImportUploadService {
    @Inject
    SheetIntake intake;

    @Inject
    SenderColumns columns;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Takes a spreadsheet in and has it checked, or asks what its columns mean.
     *
     * @return the public id of the import
     * @throws RuleViolation for a file that is no workbook, too large, broken or with too few columns: {@code
     *     roster.file.*}, {@code roster.header.*}; nothing is stored then
     */
    @Requires(IMPORT)
    public String upload(UploadImport command) {
        var rows = new WorkbookScreen(WorkbookScreen.Limits.DEFAULT).screen(command.content());
        var header = ImportSheet.header(command.content(), command.kind());
        var file = intake.screen(command.content());
        var roster = new RosterImport(
                command.kind(),
                file,
                FileNames.shown(command.fileName()),
                caller.username(),
                realTime.instant(),
                ImportScope.write(caller.scope(IMPORT)),
                LocalDate.now(clock),
                rows);
        intake.add(roster, file, command.content(), caller.username());
        var map = columns.understand(roster, header);
        map.ifPresentOrElse(known -> roster.understand(known, realTime.instant()), roster::askForColumns);
        facts.fire(new ImportUploaded(
                roster.publicId(), roster.id(), command.kind(), roster.fileSha256(), map.isPresent()));
        return roster.publicId();
    }
}
