package vn.sotay.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.indicator.model.BoardLine;
import vn.sotay.indicator.model.IndicatorBoard;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.indicator.model.Tally;
import vn.sotay.indicator.web.HeatRow.HeatCell;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.Permissions;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Puts the table of units and periods of a board into words. */
@RequestScoped
public class HeatWords {
    /** On a phone the table shows so many periods. */
    private static final int ON_A_PHONE = 4;

    @Inject
    FigureWords figures;

    @Inject
    Messages messages;

    @Inject
    Permissions permissions;

    /** What the table compares. */
    String title(IndicatorBoard board) {
        return messages.text(
                "indicator.table", messages.text("indicator." + board.chosen().code()));
    }

    /** From where on a unit has nearly reached the target. */
    String near(IndicatorBoard board) {
        return messages.text("indicator.legend.4", figures.target(board.chosen().threshold()));
    }

    /** From where on it has. */
    String reached(IndicatorBoard board) {
        return messages.text("indicator.legend.5", figures.target(board.chosen().target()));
    }

    /** The heads of the columns of the table. */
    List<HeatCell> heads(IndicatorBoard board) {
        var heads = new ArrayList<HeatCell>();
        for (var i = 0; i < board.columns().size(); i++) {
            var period = board.columns().get(i);
            heads.add(new HeatCell(figures.column(period), figures.period(period), age(board, i), null));
        }
        return heads;
    }

    /** The units below that tell something, page by page. */
    RowPage<BoardLine> page(IndicatorBoard board, RowAddress at) {
        var told = board.below().stream().filter(line -> !line.sealed()).toList();
        return RowPage.of(
                at.edge().cut(told, HeatWords::id, RowPage.ASK),
                at.edge(),
                RowCount.of(told.size()),
                at.getRow(),
                HeatWords::id);
    }

    private static String id(BoardLine line) {
        return line.unit().id();
    }

    /** The units of the page; on the last one also those that tell nothing, as one line; and the whole. */
    List<HeatRow> rows(IndicatorBoard board, RowPage<BoardLine> page, LocalDate asOf) {
        if (board.columns().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<HeatRow>();
        page.rows().stream().map(line -> row(board, line, asOf)).forEach(rows::add);
        var sealed = board.below().stream().filter(BoardLine::sealed).count();
        if (sealed > 0 && !page.after()) {
            var cells = new ArrayList<HeatCell>();
            for (var i = 0; i < board.columns().size(); i++) {
                cells.add(new HeatCell("–", null, "h0 " + age(board, i), null));
            }
            rows.add(new HeatRow(
                    messages.text("indicator.sealed", sealed),
                    permissions.has("AGGREGATE_VIEW") ? "/forces/line" : null,
                    false,
                    cells));
        }
        if (board.subject() != null && !rows.isEmpty()) {
            rows.add(whole(board, asOf));
        }
        return rows;
    }

    private HeatRow row(IndicatorBoard board, BoardLine line, LocalDate asOf) {
        var unit = line.unit();
        var cells = new ArrayList<HeatCell>();
        for (var i = 0; i < board.columns().size(); i++) {
            var period = board.columns().get(i);
            cells.add(cell(board, unit.id(), unit.name(), period, line.figures().get(period.code()), i));
        }
        return new HeatRow(
                unit.name(),
                BoardWords.path(unit.id(), board.period(), board.chosen().code(), asOf),
                false,
                cells);
    }

    private HeatRow whole(IndicatorBoard board, LocalDate asOf) {
        var unit = board.subject().unit();
        var cells = new ArrayList<HeatCell>();
        for (var i = 0; i < board.columns().size(); i++) {
            var period = board.columns().get(i);
            var tally = board.figure(board.chosen().code(), period).orElse(null);
            cells.add(cell(board, unit.id(), unit.name(), period, tally, i));
        }
        return new HeatRow(messages.text("indicator.whole"), null, true, cells);
    }

    private HeatCell cell(
            IndicatorBoard board, String unitId, String unitName, ReportingPeriod period, Tally tally, int column) {
        var step = tally == null ? 0 : board.chosen().step(tally);
        var words = tally == null
                ? messages.text("indicator.cell.none", unitName, figures.period(period))
                : messages.text(
                        "indicator.cell",
                        unitName,
                        figures.period(period),
                        figures.percent(tally.percent()),
                        figures.of(tally));
        return new HeatCell(
                figures.whole(tally),
                words,
                "h" + step + " " + age(board, column),
                tally == null
                        ? null
                        : BoardWords.path(unitId, period, board.chosen().code(), null));
    }

    private static String age(IndicatorBoard board, int column) {
        var size = board.columns().size();
        return column == size - 1 ? "last" : column < size - ON_A_PHONE ? "old" : "";
    }
}
