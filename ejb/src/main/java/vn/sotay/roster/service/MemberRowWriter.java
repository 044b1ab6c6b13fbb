package vn.sotay.roster.service;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.sotay.roster.model.CheckedMember;
import vn.sotay.roster.model.ImportFault;
import vn.sotay.roster.model.ImportWarning;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.service.RealTime;

/** Stages a chunk of checked rows with what was found in them, and moves the counters. */
@Named
@Dependent
public class MemberRowWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    String importId;

    @Inject
    RosterImportRepository imports;

    @Inject
    BulkRepository bulk;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        var id = Long.valueOf(importId);
        var rows = items.stream().map(CheckedMember.class::cast).toList();
        bulk.insert(rows.stream().map(row -> new StagedMember(id, row)).toList());
        bulk.insert(rows.stream()
                .flatMap(row -> row.findings().faults().stream().map(fault -> new ImportFault(id, row.row(), fault)))
                .toList());
        bulk.insert(rows.stream()
                .flatMap(row -> row.findings().warnings().stream().map(odd -> new ImportWarning(id, row.row(), odd)))
                .toList());
        var held = rows.stream().filter(row -> row.findings().isHeld()).count();
        imports.get(id).progress().read(rows.get(rows.size() - 1).row(), rows.size(), (int) held, clock.instant());
    }
}
