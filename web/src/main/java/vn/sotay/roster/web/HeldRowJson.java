package vn.sotay.roster.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.UnitGuess;
import vn.sotay.roster.service.HeldRow;
import vn.sotay.shared.web.Texts;

/**
 * A held row as REST answers it.
 *
 * @param row as Excel shows it
 * @param state HELD, ACCEPTED, UNCHANGED, DIFFERS or APPLIED
 * @param cells texts by column code
 * @param faults what is wrong
 * @param warnings what is odd
 * @param units that may be meant if the row names one that nobody knows
 * @param alike how many other held rows have the same fault for the same text, by column code
 */
public record HeldRowJson(
        int row,
        String state,
        Map<String, String> cells,
        List<FindingJson> faults,
        List<FindingJson> warnings,
        List<UnitGuess> units,
        Map<MemberColumn, Integer> alike) {
    static HeldRowJson of(HeldRow row, Locale locale) {
        var cells = new TreeMap<String, String>();
        row.texts().forEach((column, text) -> cells.put(column.name(), text));
        return new HeldRowJson(
                row.row(),
                row.state().name(),
                cells,
                findings(row.faults(), locale, "roster.fault."),
                findings(row.warnings(), locale, "roster.warning."),
                row.units(),
                row.alike());
    }

    static List<FindingJson> findings(List<FaultRow> rows, Locale locale, String messages) {
        return rows.stream()
                .map(row -> new FindingJson(
                        row.row(), row.column(), row.code(), row.value(), Texts.text(locale, messages + row.code())))
                .toList();
    }
}
