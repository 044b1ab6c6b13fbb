package vn.sotay.roster.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sotay.roster.service.HeldRow;
import vn.sotay.shared.web.Texts;

/**
 * A held row as REST answers it.
 *
 * @param row as Excel shows it
 * @param state HELD, ACCEPTED, UNCHANGED, DIFFERS or APPLIED
 * @param cells texts by column code
 * @param faults what is wrong
 */
public record HeldRowJson(int row, String state, Map<String, String> cells, List<FindingJson> faults) {
    static HeldRowJson of(HeldRow row, Locale locale) {
        var cells = new TreeMap<String, String>();
        row.texts().forEach((column, text) -> cells.put(column.name(), text));
        var faults = row.faults().stream()
                .map(fault -> new FindingJson(
                        fault.row(),
                        fault.column(),
                        fault.code(),
                        fault.value(),
                        Texts.text(locale, "roster.fault." + fault.code())))
                .toList();
        return new HeldRowJson(row.row(), row.state().name(), cells, faults);
    }
}
