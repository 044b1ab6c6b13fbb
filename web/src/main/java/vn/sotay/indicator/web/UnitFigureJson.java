package vn.sotay.indicator.web;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sotay.indicator.model.BoardLine;
import vn.sotay.indicator.model.IndicatorBoard;
import vn.sotay.indicator.model.Tally;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRef;

/**
 * A figure of one of several units.
 *
 * @param numerator null where nothing is told or counted, as are the others
 * @param value 0 to 1 with six digits
 */
public record UnitFigureJson(UnitRef unit, UnitKind kind, Long numerator, Long denominator, BigDecimal value) {
    static UnitFigureJson of(BoardLine line, IndicatorBoard board) {
        var tally = board.chosen().numerator().isCollected()
                ? Optional.ofNullable(line.figures().get(board.period().code()))
                : Optional.<Tally>empty();
        return new UnitFigureJson(
                line.unit(),
                line.kind(),
                tally.map(Tally::numerator).orElse(null),
                tally.map(Tally::denominator).orElse(null),
                tally.flatMap(Tally::share).orElse(null));
    }
}
