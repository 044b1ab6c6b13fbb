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
import vn.sotay.shared.web.Messages;

/** Backs imports/differences.xhtml: where a list is followed instead of the roster, field by field or by column. */
@Named
@ViewScoped
public class ImportDifferencesBean implements Serializable {
    private static final int PAGE = 25;

    @Inject
    DifferenceService differences;

    @Inject
    Messages messages;

    @Inject
    ImportWords words;

    private String id;
    private String column;
    private int after;
    private List<DifferenceRow> rows;
    private List<DifferenceCount> counts;

    /** Reads one page. */
    public void load() {
        rows = differences.list(id, column == null || column.isEmpty() ? null : column, after, PAGE);
        counts = differences.counts(id);
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

    /** The row behind which the next page begins; null on the last one. */
    public Integer getNext() {
        return rows.stream().map(DifferenceRow::row).distinct().count() < PAGE
                ? null
                : rows.get(rows.size() - 1).row();
    }

    /** One page of differences. */
    public List<DifferenceRow> getRows() {
        return rows;
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
        this.column = column;
    }

    /** The row behind which this page begins. */
    public int getAfter() {
        return after;
    }

    /** From the address. */
    public void setAfter(int after) {
        this.after = after;
    }
}
