package vn.sotay.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.document.model.DocumentFilter;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.service.DocumentService;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs documents/list.xhtml: what one's committees have issued. */
@Named
@RequestScoped
public class DocumentListBean {
    @Inject
    DocumentService documents;

    private final RowAddress at = new RowAddress();
    private Integer year;
    private String q;
    private RowPage<DocumentRow> page;

    /** Reads the page that the address names. */
    public void load() {
        var filter = new DocumentFilter(year, q);
        var edge = at.edge();
        page = RowPage.of(
                documents.list(filter, edge, RowPage.ASK), edge, documents.count(filter), at.getRow(), DocumentRow::id);
    }

    /** Whether not everything is shown. */
    public boolean isFiltered() {
        return new DocumentFilter(year, q).isFiltered();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<DocumentRow> getPage() {
        return page;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
