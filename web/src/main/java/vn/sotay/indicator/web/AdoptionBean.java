package vn.sotay.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.indicator.model.BoardLine;
import vn.sotay.indicator.model.IndicatorBoard;
import vn.sotay.indicator.service.IndicatorBoardService;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs indicators/adoption.xhtml: how far the handbook is used, beside what hangs below, and why. */
@Named
@RequestScoped
public class AdoptionBean {
    @Inject
    IndicatorBoardService service;

    @Inject
    BoardWords words;

    @Inject
    HeatWords heat;

    @Inject
    PageContext context;

    private final RowAddress at = new RowAddress();
    private String indicator;
    private String period;
    private IndicatorBoard board;
    private RowPage<BoardLine> page;
    private List<HeatRow> rows;
    private List<HeatRow.HeatCell> heads;
    private List<AdoptionTile> tiles;
    private List<WhyLine> why;
    private List<PeriodChoice> periods;

    /** Reads the board; on another day that of its month, whatever period the address names. */
    public void load() {
        var asOf = context.getAsOf();
        board = service.of(context.getUnit(), indicator, asOf == null ? period : null, asOf);
        page = heat.page(board, at);
        rows = heat.rows(board, page, asOf);
        heads = heat.heads(board);
        tiles = words.tiles(board, asOf);
        why = words.why(board, asOf);
        periods = words.choices(service.periods(), board);
    }

    /** What the page shows, of which period. */
    public String getTitle() {
        return words.title(board);
    }

    /** Of which day the figures tell, and when they were counted. */
    public String getCountedText() {
        return words.counted(board);
    }

    /** The periods to choose from. */
    public List<PeriodChoice> getPeriods() {
        return periods;
    }

    /** The figures of the unit. */
    public List<AdoptionTile> getTiles() {
        return tiles;
    }

    /** The question that the reasons answer. */
    public String getWhyTitle() {
        return words.question(board);
    }

    /** Why the chosen figure is what it is. */
    public List<WhyLine> getWhy() {
        return why;
    }

    /** By which rule it is counted; null where there is none. */
    public String getPolicyText() {
        return words.policy(board);
    }

    /** What the chosen figure counts. */
    public String getChosenText() {
        return words.label(board.chosen().code());
    }

    /** What the table compares. */
    public String getTableTitle() {
        return heat.title(board);
    }

    /** The heads of the table. */
    public List<HeatRow.HeatCell> getHeads() {
        return heads;
    }

    /** From where on a unit has nearly reached the target. */
    public String getNearText() {
        return heat.near(board);
    }

    /** From where on it has. */
    public String getReachedText() {
        return heat.reached(board);
    }

    /** Whether the table and the reasons stand side by side. */
    public boolean isBeside() {
        return !rows.isEmpty() && !board.rows().isEmpty();
    }

    /** Whether nothing was counted yet. */
    public boolean isUncounted() {
        return !isSealed() && board.rows().isEmpty() && rows.isEmpty();
    }

    /** Whether the unit keeps totals only. */
    public boolean isSealed() {
        return board.subject() != null && board.subject().sealed();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<BoardLine> getPage() {
        return page;
    }

    public List<HeatRow> getRows() {
        return rows;
    }

    public IndicatorBoard getBoard() {
        return board;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
