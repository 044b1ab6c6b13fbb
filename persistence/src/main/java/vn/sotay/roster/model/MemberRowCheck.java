package vn.sotay.roster.model;

import static vn.sotay.roster.model.MemberColumn.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * Reads one row of a list of members: what is only a habit is understood, what is wrong is a fault of the closed list,
 * what is odd is a warning. What needs the other rows (duplicates) is asked later, of all rows at once.
 */
public final class MemberRowCheck {
    private static final int ADULT = 18;
    private static final int OLDEST = 110;
    private static final int NAME_LENGTH = 250;
    private static final Pattern NAME_LETTERS = Pattern.compile("[\\p{L}\\p{M} .'’()-]+");

    private final CheckRules rules;
    private final ColumnMap columns;
    private final UnitDirectory units;
    private final CellDates dates;
    private final CellNumbers numbers;

    /** A check for all rows of one sheet. */
    public MemberRowCheck(CheckRules rules, ColumnMap columns, UnitDirectory units) {
        this.rules = rules;
        this.columns = columns;
        this.units = units;
        this.dates = new CellDates(rules.firstDay());
        this.numbers = new CellNumbers(rules.cardSeries());
    }

    /** Whether the row speaks of somebody: a line without citizen ID, card, dates and unit is a total or a title. */
    public boolean isRow(SheetRow row) {
        var written = !cell(row, CITIZEN_ID).isBlank()
                || !cell(row, CARD).isBlank()
                || !cell(row, BIRTH).isBlank()
                || !cell(row, JOINED).isBlank()
                || !cell(row, OFFICIAL).isBlank()
                || !cell(row, UNIT_CODE).isBlank();
        return written && !row.isColumnNumbering() && !columns.isHeaderAgain(row);
    }

    /** Reads the row. */
    public CheckedMember check(SheetRow row) {
        var found = new RowFindings();
        var name = name(cell(row, NAME), found);
        var texts = new CellTexts(columns, row, found);
        var birth = date(row, BIRTH, found);
        var joined = date(row, JOINED, found);
        var official = date(row, OFFICIAL, found);
        checkOrder(row, birth, joined, official, found);
        var details = new MemberDetails(
                name,
                CellWords.sex(cell(row, SEX).clean(), found),
                birth,
                numbers.card(cell(row, CARD), found),
                numbers.citizenId(cell(row, CITIZEN_ID), found),
                texts.read(ETHNICITY, 60),
                texts.read(NATIVE_PLACE, 250),
                texts.read(RESIDENCE, 250),
                texts.read(OCCUPATION, 100),
                texts.read(EDUCATION, 60),
                texts.read(POLITICAL_THEORY, 60),
                joined,
                official,
                texts.read(POSITION, 100),
                numbers.phone(cell(row, PHONE), found),
                CellWords.smartphone(cell(row, SMARTPHONE).clean()),
                texts.read(NOTE, 500));
        var status = CellWords.status(cell(row, STATUS).clean(), official, rules.today(), found);
        var code = CellTexts.unitCode(cell(row, UNIT_CODE));
        return new CheckedMember(
                row.number(), details, status.standing(), status.participation(), code, unit(code, found), found);
    }

    private SheetCell cell(SheetRow row, MemberColumn column) {
        return columns.cell(row, column);
    }

    private static String name(SheetCell cell, RowFindings found) {
        var name = cell.clean();
        if (name.codePoints().noneMatch(Character::isLetter) || name.length() > NAME_LENGTH) {
            found.fault(FaultCode.MISSING_NAME, MemberColumn.NAME, name);
            return CellTexts.cut(name, NAME_LENGTH);
        }
        if (VietnameseText.hasInvisibleMarks(cell.text())) {
            found.warn(WarningCode.INVISIBLE_MARKS, MemberColumn.NAME, name);
        }
        if (!NAME_LETTERS.matcher(name).matches()) {
            found.warn(WarningCode.ODD_NAME, MemberColumn.NAME, name);
        } else if (name.indexOf(' ') < 0) {
            found.warn(WarningCode.ONE_WORD_NAME, MemberColumn.NAME, name);
        }
        return name;
    }

    private PartialDate date(SheetRow row, MemberColumn column, RowFindings found) {
        var cell = cell(row, column);
        if (cell.isBlank()) {
            if (column == BIRTH) {
                found.warn(WarningCode.MISSING_BIRTH, column, "");
            } else if (column == JOINED) {
                found.warn(WarningCode.MISSING_JOINED, column, "");
            }
            return null;
        }
        var date = dates.read(cell);
        if (date.isEmpty() || date.get().isAfter(rules.today()) && !isAheadInProbation(row, column, date.get())) {
            found.fault(FaultCode.BAD_DATE, column, cell.clean());
            return null;
        }
        return date.get();
    }

    /** The decision on the official date may be taken before that day comes: it lies ahead by less than a probation. */
    private boolean isAheadInProbation(SheetRow row, MemberColumn column, PartialDate date) {
        if (column != OFFICIAL) {
            return false;
        }
        var joined = dates.read(cell(row, JOINED));
        return joined.isPresent()
                && !joined.get().isAfter(rules.today())
                && !date.isAfter(rules.today().plusMonths(rules.probationMonths()));
    }

    private void checkOrder(
            SheetRow row, PartialDate birth, PartialDate joined, PartialDate official, RowFindings found) {
        if (official != null && joined != null && official.isBefore(joined)) {
            found.fault(
                    FaultCode.OFFICIAL_BEFORE_JOINED,
                    OFFICIAL,
                    cell(row, OFFICIAL).clean());
        } else if (official != null && joined != null && official.lastDay().isBefore(endOfProbation(joined))) {
            found.warn(WarningCode.OFFICIAL_TOO_EARLY, OFFICIAL, official.display());
        }
        if (official != null && official.isAfter(rules.today())) {
            found.warn(WarningCode.OFFICIAL_AHEAD, OFFICIAL, official.display());
        }
        if (birth != null && isOddAge(birth, joined)) {
            found.warn(WarningCode.AGE, BIRTH, birth.display());
        }
    }

    private LocalDate endOfProbation(PartialDate joined) {
        return joined.date().plusMonths(rules.probationMonths());
    }

    private boolean isOddAge(PartialDate birth, PartialDate joined) {
        return joined != null && joined.lastDay().isBefore(birth.date().plusYears(ADULT))
                || birth.lastDay().plusYears(OLDEST).isBefore(rules.today());
    }

    private Long unit(String code, RowFindings found) {
        if (units.isSealed(code)) {
            found.fault(FaultCode.AGGREGATE_ONLY_UNIT, UNIT_CODE, code);
            return null;
        }
        Optional<Long> unit = units.find(code);
        if (unit.isEmpty()) {
            found.fault(FaultCode.UNKNOWN_UNIT, UNIT_CODE, code);
        }
        return unit.orElse(null);
    }
}
