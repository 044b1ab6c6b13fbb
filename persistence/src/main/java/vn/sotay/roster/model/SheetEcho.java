package vn.sotay.roster.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a sheet as people read them, to be written into another sheet. */
public final class SheetEcho {
    private static final Set<ImportColumn> DATES =
            Set.of(MemberColumn.BIRTH, MemberColumn.JOINED, MemberColumn.OFFICIAL, UnitColumn.FOUNDED);

    private final Set<Integer> datePlaces;
    private final Map<String, Integer> places;
    private final CellDates dates;

    /** @param firstDay the day with the number 0 in the sheet */
    public SheetEcho(ColumnMap columns, LocalDate firstDay) {
        places = columns.places().entrySet().stream()
                .collect(Collectors.toMap(column -> column.getKey().name(), Map.Entry::getValue));
        datePlaces = columns.places().entrySet().stream()
                .filter(column -> DATES.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        dates = new CellDates(firstDay);
    }

    /** What is written in a cell; a date that the sheet keeps as a number of days reads as a date. */
    public String text(SheetRow row, int place) {
        var cell = row.cell(place);
        return cell.number() && datePlaces.contains(place)
                ? dates.read(cell).map(date -> date.display()).orElse(cell.text())
                : cell.text();
    }

    /** Where a column stands, from 0; -1 if the sheet has none such. */
    public int place(String column) {
        return places.getOrDefault(column, -1);
    }
}
