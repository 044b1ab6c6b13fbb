package vn.sotay.export.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.member.model.MemberGap;
import vn.sotay.shared.model.NotFound;

/** Which list exports/new.xhtml is to take out, by its address: the parameters of the page of that list. */
public final class ExportListFilter implements Serializable {
    private String list;
    private String q;
    private String status;
    private Boolean review;
    private MemberGap gap;
    private String sort;
    private LocalDate since;
    private LocalDate till;

    ExportFilter read(LocalDate asOf) {
        return new ExportFilter(q, status, Boolean.TRUE.equals(review), gap, asOf, sort, since, till);
    }

    /** @throws NotFound if there is no such list */
    ExportList list() {
        return ExportList.named(list).orElseThrow(() -> new NotFound("export.list.none"));
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = blank(list);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = blank(q);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = blank(status);
    }

    public Boolean getReview() {
        return review;
    }

    public void setReview(Boolean review) {
        this.review = review;
    }

    public MemberGap getGap() {
        return gap;
    }

    public void setGap(MemberGap gap) {
        this.gap = gap;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = blank(sort);
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getTill() {
        return till;
    }

    public void setTill(LocalDate till) {
        this.till = till;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
