package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.roster.model.ColumnMap;
import vn.sotay.roster.model.LearnedColumns;
import vn.sotay.roster.model.LearnedColumnsRepository;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.SheetHeader;
import vn.sotay.shared.model.Sha256;

/** Remembers what the columns of a sender mean. A sender is whoever imports for the same units with the same header. */
@ApplicationScoped
public class SenderColumns {
    @Inject
    LearnedColumnsRepository learned;

    /** What the columns mean, by their wordings or because somebody said so once; empty if a needed one is not known. */
    Optional<ColumnMap> understand(RosterImport list, SheetHeader header) {
        return header.isComplete()
                ? Optional.of(header.map())
                : learned.find(key(list, header)).map(known -> known.columnMap(list.kind())
                        .at(header.map().headerRow()));
    }

    /** Remembers what somebody says. */
    void learn(RosterImport list, SheetHeader header, ColumnMap map, String username, Instant now) {
        var known = learned.find(key(list, header));
        var columns = known.orElseGet(() -> new LearnedColumns(key(list, header)));
        columns.learn(map, username, now);
        if (known.isEmpty()) {
            learned.add(columns);
        }
    }

    private static String key(RosterImport list, SheetHeader header) {
        var sender = list.kind() + "|" + list.scopeRanges() + "|" + header.key();
        return Sha256.hex(sender);
    }
}
