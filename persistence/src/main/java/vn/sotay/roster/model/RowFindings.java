package vn.sotay.roster.model;

import java.util.ArrayList;
import java.util.List;

/** What was found in one row. A code is reported once for each column. */
public final class RowFindings {
    private final List<Finding> faults = new ArrayList<>(0);
    private final List<Finding> warnings = new ArrayList<>(0);
    private boolean held;

    void fault(FaultCode code, ImportColumn column, String value) {
        faults.add(new Finding(column.name(), code.name(), CellTexts.cut(value, ImportFinding.VALUE_LENGTH)));
        held |= code.holds();
    }

    void warn(WarningCode code, ImportColumn column, String value) {
        warnings.add(new Finding(column.name(), code.name(), CellTexts.cut(value, ImportFinding.VALUE_LENGTH)));
    }

    /** Whether the row must wait. */
    public boolean isHeld() {
        return held;
    }

    /** The faults, in the order of the checks. */
    public List<Finding> faults() {
        return faults;
    }

    /** The warnings. */
    public List<Finding> warnings() {
        return warnings;
    }
}
