package vn.sotay.export.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.member.web.MemberListFilter;
import vn.sotay.shared.model.NotFound;

/** Which list exports/new.xhtml is to take out, by its address: the parameters of the page of that list. */
public final class ExportListFilter implements Serializable {
    private final MemberListFilter shown = new MemberListFilter();
    private String list;
    private LocalDate since;
    private LocalDate till;

    ExportFilter read(LocalDate asOf) {
        return new ExportFilter(
                shown.getQ(),
                shown.getStatus(),
                shown.getReview() != null,
                shown.getGap(),
                asOf,
                shown.getSort(),
                since,
                till);
    }

    /** @throws NotFound if there is no such list */
    ExportList list() {
        return ExportList.named(list).orElseThrow(() -> new NotFound("export.list.none"));
    }

    /** What the other lists share with that of the members: a search, a status, an order. */
    public MemberListFilter getShown() {
        return shown;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
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
}
