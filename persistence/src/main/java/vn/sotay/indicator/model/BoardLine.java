package vn.sotay.indicator.model;

import java.io.Serializable;
import java.util.Map;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRef;

/**
 * A unit beside others.
 *
 * @param unit as it was called then
 * @param kind its kind then
 * @param sealed whether it keeps totals only: nothing of it is told
 * @param figures by the code of the period; what was not counted is missing
 */
public record BoardLine(UnitRef unit, UnitKind kind, boolean sealed, Map<String, Tally> figures)
        implements Serializable {
    /** Of a unit that keeps totals only no figure is known here, not even zero. */
    public BoardLine {
        figures = sealed ? Map.of() : Map.copyOf(figures);
    }
}
