package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.service.MemberColumnService;

/** The table of members/list.xhtml: which columns it shows, and what stands in them. */
@Named
@RequestScoped
public class MemberColumnsBean {
    @Inject
    MemberColumnService service;

    @Inject
    MemberLines lines;

    private List<MemberSheetColumn> shown;
    private List<MemberLine> rows;

    /** Reads what the columns show of these people. */
    void fill(List<MemberRow> listed) {
        shown = service.shown(); // anew: they may have been chosen in this very request
        rows = lines.of(service.rows(listed, shown), shown);
    }

    /** What the table shows beside the name. */
    public List<MemberSheetColumn> getShown() {
        if (shown == null) {
            shown = service.shown();
        }
        return shown;
    }

    /** The people of this page. */
    public List<MemberLine> getRows() {
        return rows;
    }
}
