package vn.sotay.roster.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.service.HeldRow;

/** The cells of a held row as they are typed, and what is wrong or odd in each, by the codes of the columns. */
public class HeldRowForm implements Serializable {
    private static final List<String> COLUMNS =
            Arrays.stream(MemberColumn.values()).map(MemberColumn::name).toList();

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> everywhere = new HashMap<>();
    private HeldRow row;

    /** Shows a row. */
    void fill(HeldRow opened) {
        row = opened;
        COLUMNS.forEach(column -> typed.put(column, said(column)));
    }

    /** What was typed otherwise than the row said. */
    Map<MemberColumn, String> changes() {
        var changes = new EnumMap<MemberColumn, String>(MemberColumn.class);
        typed.forEach((column, text) -> {
            if (!said(column).equals(Objects.toString(text, ""))) {
                changes.put(MemberColumn.valueOf(column), Objects.toString(text, ""));
            }
        });
        return changes;
    }

    /** The columns in which every row alike is to be mended. */
    Set<MemberColumn> alike() {
        return row.alike().keySet().stream()
                .filter(column -> Boolean.TRUE.equals(everywhere.get(column.name())))
                .collect(Collectors.toSet());
    }

    /** What the cell said when the row was opened. */
    public String said(String column) {
        return row.texts().getOrDefault(MemberColumn.valueOf(column), "");
    }

    /** What is wrong in this column; null if nothing is. */
    public FaultRow fault(String column) {
        return of(row.faults(), column);
    }

    /** What is odd in this column; null if nothing is. */
    public FaultRow warning(String column) {
        return of(row.warnings(), column);
    }

    private static FaultRow of(List<FaultRow> findings, String column) {
        return findings.stream()
                .filter(finding -> finding.column().equals(column))
                .findFirst()
                .orElse(null);
    }

    /** Whether something is wrong in this column. */
    public boolean wrong(String column) {
        return fault(column) != null;
    }

    /** Where it is said what is wrong in this column; null if nothing is. */
    public String described(String column) {
        return wrong(column) ? "rowForm:" + column + "Why" : null;
    }

    /** Other rows that say the same in this column; null if there are none. */
    public Integer others(String column) {
        return row.alike().get(MemberColumn.valueOf(column));
    }

    /** The cells, the wrong ones first. */
    public List<String> getColumns() {
        return row == null
                ? COLUMNS
                : COLUMNS.stream()
                        .sorted(Comparator.comparing(column -> !wrong(column)))
                        .toList();
    }

    /** The row as it was opened. */
    public HeldRow getRow() {
        return row;
    }

    /** What is typed, by column. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Where all rows alike are to be mended, by column. */
    public Map<String, Boolean> getEverywhere() {
        return everywhere;
    }
}
