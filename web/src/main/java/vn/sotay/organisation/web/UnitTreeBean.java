package vn.sotay.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.LazyDefaultTreeNode;
import org.primefaces.model.TreeNode;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;
import vn.sotay.shared.web.Sorting;

/** Backs units/tree.xhtml: the tree below what one may see, a level at a time, or what a search finds. */
@Named
@ViewScoped
public class UnitTreeBean implements Serializable {
    private static final int CHILDREN = 500;

    @Inject
    UnitService units;

    @Inject
    PageContext context;

    private String query;
    private String sort;
    private LocalDate asOf;
    private TreeNode<UnitRow> root;
    private final RowAddress at = new RowAddress();
    private RowPage<UnitRow> found;

    /** Reads the tops of the tree with one level below them, or what was searched for in the unit looked at. */
    public void load() {
        asOf = context.getAsOf();
        if (query != null) {
            var filter = new UnitFilter(null, query, null, context.getUnit(), sort);
            var edge = at.edge();
            found = RowPage.of(
                    units.list(filter, edge, RowPage.ASK, asOf),
                    edge,
                    units.count(filter, asOf),
                    at.getRow(),
                    UnitRow::id);
            return;
        }
        root = new LazyDefaultTreeNode<>(null, this::below, row -> row != null && !row.hasChildren());
        if (root.getChildCount() == 1) {
            root.getChildren().get(0).setExpanded(true);
        }
    }

    private List<UnitRow> below(UnitRow parent) {
        var top = parent == null ? start() : parent.id();
        return units.list(UnitFilter.under(top), Edge.FIRST, CHILDREN, asOf);
    }

    private String start() {
        return context.getUnit() == null ? "" : context.getUnit();
    }

    /** The tree; its children are read when it is opened. */
    public TreeNode<UnitRow> getRoot() {
        return root;
    }

    /** What the search found; null without a search. */
    public RowPage<UnitRow> getFound() {
        return found;
    }

    /** A part of a name, or the beginning of a code. */
    public String getQuery() {
        return query;
    }

    /** From the address. */
    public void setQuery(String query) {
        this.query = query == null || query.isBlank() ? null : query.strip();
    }

    /** In which order that stands which was found. */
    public Sorting getSorting() {
        return new Sorting(sort, UnitFilter.BY_CODE);
    }

    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort == null || sort.isBlank() ? null : sort;
    }

    /** Which page of what was found the address names. */
    public RowAddress getAt() {
        return at;
    }
}
