package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.roster.model.DifferenceCount;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.service.ChooseDifferences;
import vn.sotay.roster.service.DifferenceService;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs imports/differences.xhtml: where a list is followed instead of the roster, field by field or by column. */
@Named
@ViewScoped
public class ImportDifferencesBean implements Serializable {
    @Inject
    DifferenceService differences;

    @Inject
    Messages messages;

    @Inject
    ImportWords words;

    private String id;
    private String column;
    private final RowAddress at = new RowAddress();
    private RowPage<DifferenceRow> page;
    private List<DifferenceCount> counts;

    /** Reads the page that the address names. */
    public void load() {
        page = read(SheetRows.edge(at));
        if (page.isEmpty() && at.getFrom() != null) { // nothing differs in that row or later
            page = read(Edge.LAST);
        }
        counts = differences.counts(id);
    }

    private RowPage<DifferenceRow> read(Edge edge) {
        var rows = differences.list(id, column, edge, RowPage.ASK);
        return RowPage.of(rows, edge, differences.count(id, column), at.getRow(), DifferenceRow::place);
    }

    /** Follows the list in this field, or the roster again. */
    public void turn(DifferenceRow row) {
        differences.choose(new ChooseDifferences(id, row.column(), row.row(), !row.isChosen()));
        load();
    }

    /** Follows the list, or the roster again, wherever they differ in this column. */
    public void turnAll(DifferenceCount count) {
        var turned = differences.choose(new ChooseDifferences(id, count.column(), null, count.isOpen()));
        var key = count.isOpen() ? "roster.differences.chosen" : "roster.differences.kept";
        messages.info(key, turned, words.column(count.column()));
        load();
    }

    /** One page of differences. */
    public RowPage<DifferenceRow> getPage() {
        return page;
    }

    /** The columns that differ. */
    public List<DifferenceCount> getCounts() {
        return counts;
    }

    /** Public id of the import, from the address. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }

    /** The one column to be shown; null for all. */
    public String getColumn() {
        return column;
    }

    /** From the address. */
    public void setColumn(String column) {
        this.column = column == null || column.isEmpty() ? null : column;
    }

    /** Which page the address names. */
    public RowAddress getAt() {
        return at;
    }
}
