package vn.sotay.export.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.service.ExportOrderService;
import vn.sotay.export.service.ExportPreview;
import vn.sotay.export.service.OrderExport;
import vn.sotay.member.model.MemberGap;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.web.ColumnWords;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs exports/new.xhtml: which columns of the list that was on the screen, and what for. */
@Named
@ViewScoped
public class ExportNewBean implements Serializable {
    @Inject
    ExportOrderService orders;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private String q;
    private String status;
    private Boolean review;
    private MemberGap gap;
    private String unit;
    private LocalDate asOf;
    private List<MemberSheetColumn> columns;
    private String reason;
    private ExportPreview preview;

    /** Looks what it would be. */
    public void load() {
        unit = context.getUnit();
        asOf = context.getAsOf();
        preview = orders.preview(order());
        columns = MemberSheetColumn.USUAL.stream().sorted().toList();
    }

    /** Asks for it. */
    public String ask() {
        orders.order(order());
        messages.info("export.new.done");
        return "/exports/list?faces-redirect=true";
    }

    private OrderExport order() {
        var filter = new ExportFilter(q, status, Boolean.TRUE.equals(review), gap, asOf);
        var chosen = columns == null || columns.isEmpty() ? Set.<MemberSheetColumn>of() : EnumSet.copyOf(columns);
        return new OrderExport(unit, filter, chosen, reason);
    }

    /** What may be chosen, the usual ones first. */
    public List<MemberSheetColumn> getChoices() {
        return Arrays.stream(MemberSheetColumn.values())
                .filter(column -> !column.isSensitive() || preview.sensitiveAllowed())
                .toList();
    }

    /** What a column is called; a sensitive one says so. */
    public String label(MemberSheetColumn column) {
        var name = ColumnWords.header(messages.locale(), column);
        return column.isSensitive() ? messages.text("export.column.sensitive", name) : name;
    }

    /** What it would be, in words. */
    public String getWhat() {
        return messages.text(
                "export.new.what", preview.unitName(), preview.people().shown());
    }

    /** Whether it goes at once or has to wait is known before. */
    public String getRule() {
        return preview.people().counted() > preview.alone()
                ? messages.text("export.new.second", preview.alone())
                : messages.text("export.new.alone", preview.alone());
    }

    public ExportPreview getPreview() {
        return preview;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
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

    public List<MemberSheetColumn> getColumns() {
        return columns;
    }

    public void setColumns(List<MemberSheetColumn> columns) {
        this.columns = columns;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
