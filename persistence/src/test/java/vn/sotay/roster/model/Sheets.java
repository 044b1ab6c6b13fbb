package vn.sotay.roster.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows of sheets as tests write them: texts, and numbers as number cells. */
final class Sheets {
    static final CheckRules RULES = new CheckRules(
            LocalDate.of(2024, 9, 30),
            List.of(Pattern.compile("[0-9]{8}")),
            Pattern.compile("[0-9]{2,3}(\\.[0-9]{2,3}){0,5}"),
            12,
            CheckRules.DAY_ZERO_1900);

    static final UnitDirectory UNITS = new UnitDirectory(Map.of("51.01.001.01", 7L), Set.of("51.16.001"));

    private Sheets() {}

    static SheetRow row(int number, Object... values) {
        var cells = new ArrayList<SheetCell>();
        for (var value : values) {
            cells.add(value instanceof Number ? new SheetCell(value.toString(), true) : SheetCell.of((String) value));
        }
        return new SheetRow(number, cells);
    }

    static ColumnMap members(SheetRow... top) {
        return HeaderRecogniser.find(Arrays.asList(top), ImportKind.MEMBERS.columns())
                .map();
    }

    static ColumnMap units(SheetRow... top) {
        return HeaderRecogniser.find(Arrays.asList(top), ImportKind.UNITS.columns())
                .map();
    }
}
