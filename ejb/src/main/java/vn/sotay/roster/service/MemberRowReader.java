package vn.sotay.roster.service;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.roster.model.CheckedMember;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.MemberRowCheck;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.UnitDirectoryQueries;

/**
 * Gives the checked rows of a list of members. The checkpoint is the import's own counter, which moves in the
 * transaction of the rows themselves: after a crash it cannot say anything else than they do.
 */
@Named
@Dependent
public class MemberRowReader extends AbstractItemReader {
    @Inject
    @BatchProperty
    String importId;

    @Inject
    JobContext job;

    @Inject
    RosterImportRepository imports;

    @Inject
    UnitDirectoryQueries directories;

    @Inject
    ImportRules rules;

    private ImportSheet sheet;
    private MemberRowCheck check;
    private int stagedUpTo;

    @Override
    public void open(Serializable checkpoint) {
        try {
            var id = Long.valueOf(importId);
            var roster = imports.get(id);
            stagedUpTo = roster.progress().rowsRead();
            sheet = new ImportSheet(imports.content(id), roster.columnMap());
            var units = directories.directory(ImportScope.read(roster.scopeRanges()));
            check = new MemberRowCheck(rules.inForce(sheet.firstDay()), sheet.columns(), units);
        } catch (RuntimeException problem) {
            job.setTransientUserData(problem);
            throw problem;
        }
    }

    @Override
    public CheckedMember readItem() {
        try {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (row.number() > stagedUpTo && check.isRow(row)) {
                    return check.check(row);
                }
            }
            return null;
        } catch (RuntimeException problem) {
            job.setTransientUserData(problem);
            throw problem;
        }
    }

    @Override
    public void close() {
        if (sheet != null) {
            sheet.close();
        }
    }
}
