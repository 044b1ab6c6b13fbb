package vn.sotay.roster.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.ImportDetails;

/**
 * An import as REST answers it.
 *
 * @param kind {@code units} or {@code members}
 * @param rows rows that speak of a unit or a person
 * @param progress part of the running phase that is done, 0 to 1
 * @param counts rows by fault code
 * @param warnings rows by warning code
 * @param rowStates rows by what becomes of them
 * @param chosen rows in which the list is followed and that are not written yet
 * @param sameFile earlier imports of the same file
 * @param problem message key of why it was rejected or failed
 */
public record ImportJson(
        String id,
        String kind,
        String state,
        int rows,
        int accepted,
        int held,
        BigDecimal progress,
        Map<String, Long> counts,
        Map<String, Long> warnings,
        Map<String, Long> rowStates,
        int applied,
        long rowsPerSecond,
        long secondsLeft,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        LocalDate trueAsOf,
        String problem,
        String problemDetail,
        int chosen,
        List<String> sameFile) {
    private static final int DIGITS = 4;

    static ImportJson of(ImportDetails details) {
        var view = details.view();
        return new ImportJson(
                view.id(),
                view.kind().name().toLowerCase(Locale.ROOT),
                view.state().name(),
                view.rows(),
                view.accepted(),
                view.held(),
                BigDecimal.valueOf(view.progress()).setScale(DIGITS, RoundingMode.DOWN),
                byCode(details.faults()),
                byCode(details.warnings()),
                byCode(details.states()),
                view.applied(),
                view.state().isRunning() ? view.rate() : 0,
                view.state().isRunning() ? view.secondsLeft() : 0,
                view.fileName(),
                view.uploadedBy(),
                view.uploadedAt(),
                view.trueAsOf(),
                view.problem(),
                view.problemDetail(),
                details.chosen(),
                details.sameFile().stream().map(ImportView::id).toList());
    }

    private static Map<String, Long> byCode(List<CodeCount> counts) {
        var map = new TreeMap<String, Long>();
        counts.forEach(count -> map.put(count.code(), count.rows()));
        return map;
    }
}
