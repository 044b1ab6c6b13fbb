package vn.sotay.roster.model;

import static vn.sotay.roster.model.UnitColumn.*;

import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/** Reads one row of a list of units; what needs the other rows is {@link UnitListCheck}'s. */
public final class UnitRowCheck {
    private static final String ARMED_FORCES = VietnameseText.fold("Lực lượng vũ trang");
    private static final int NAME_LENGTH = 250;

    private final CheckRules rules;
    private final ColumnMap columns;
    private final CellDates dates;

    /** A check for all rows of one sheet. */
    public UnitRowCheck(CheckRules rules, ColumnMap columns) {
        this.rules = rules;
        this.columns = columns;
        this.dates = new CellDates(rules.firstDay());
    }

    /** Whether the row speaks of a unit: it has a code, or kind and superior that lack one. */
    public boolean isRow(SheetRow row) {
        var code = CellTexts.unitCode(cell(row, CODE));
        var written = rules.unitCode().matcher(code).matches()
                || !cell(row, KIND).isBlank()
                || !code.isEmpty() && !cell(row, PARENT).isBlank();
        return written && !row.isColumnNumbering() && !columns.isHeaderAgain(row);
    }

    /** Reads the row. */
    public CheckedUnit check(SheetRow row) {
        var found = new RowFindings();
        var code = CellTexts.unitCode(cell(row, CODE));
        var armed = VietnameseText.fold(cell(row, BLOC).text()).equals(ARMED_FORCES);
        var unit = new CheckedUnit(
                row.number(),
                CellTexts.cut(code, 40),
                superior(row, code),
                name(row, found),
                UnitKind.named(cell(row, KIND).text()).orElse(null),
                armed,
                founded(row, found),
                found);
        if (!rules.unitCode().matcher(code).matches()) {
            found.fault(FaultCode.UNKNOWN_PARENT, CODE, code);
        }
        if (unit.kind() == null) {
            found.fault(FaultCode.KIND_NOT_ALLOWED, KIND, cell(row, KIND).clean());
        }
        return unit;
    }

    private SheetCell cell(SheetRow row, UnitColumn column) {
        return columns.cell(row, column);
    }

    private String superior(SheetRow row, String code) {
        var written = CellTexts.unitCode(cell(row, PARENT));
        if (!written.isEmpty()) {
            return CellTexts.cut(written, 40);
        }
        var dot = code.lastIndexOf('.');
        return dot < 0 ? null : CellTexts.cut(code.substring(0, dot), 40);
    }

    private String name(SheetRow row, RowFindings found) {
        var name = cell(row, NAME).clean();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            found.fault(FaultCode.MISSING_NAME, NAME, name);
        } else if (VietnameseText.hasInvisibleMarks(cell(row, NAME).text())) {
            found.warn(WarningCode.INVISIBLE_MARKS, NAME, name);
        }
        return CellTexts.cut(name, NAME_LENGTH);
    }

    private PartialDate founded(SheetRow row, RowFindings found) {
        var cell = cell(row, FOUNDED);
        if (cell.isBlank()) {
            return null;
        }
        var date = dates.read(cell);
        if (date.isEmpty() || date.get().isAfter(rules.today())) {
            found.fault(FaultCode.BAD_DATE, FOUNDED, cell.clean());
            return null;
        }
        return date.get();
    }
}
