package vn.sotay.export.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.service.ExportOrderService;
import vn.sotay.export.service.ExportPreview;
import vn.sotay.export.service.OrderExport;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.web.ListTable;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs exports/new.xhtml: a list as it stands leaves the system. */
@Named
@ViewScoped
public class ExportNewBean implements Serializable {
    private static final Map<ExportList, String> PAGES = Map.of(
            ExportList.MEMBERS, "/members/list",
            ExportList.UNITS, "/units/tree",
            ExportList.GRANTS, "/grants/list",
            ExportList.ACCOUNTS, "/accounts/list",
            ExportList.AUDIT, "/audit/list");

    @Inject
    ExportOrderService orders;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final ExportListFilter filter = new ExportListFilter();
    private String unit;
    private LocalDate asOf;
    private List<String> columns = List.of();
    private String reason;
    private ExportPreview preview;

    /** Looks what it would be; the columns that the page of the list shows are ticked. */
    public void load() {
        unit = context.getUnit();
        asOf = context.getAsOf();
        preview = orders.preview(order());
        columns = preview.standing();
    }

    /** Asks for it. */
    public String ask() {
        orders.order(order());
        messages.info("export.new.done");
        return "/exports/list?faces-redirect=true";
    }

    private OrderExport order() {
        return new OrderExport(filter.list(), unit, filter.read(asOf), columns, reason);
    }

    /** What may be chosen, in the order of the sheet. */
    public List<ListColumn> getChoices() {
        return preview.offered();
    }

    /** What a column is called: a sensitive one says so. */
    public String label(ListColumn column) {
        return ListTable.offer(messages, column);
    }

    /** What is to be known when columns are chosen: whether some of them need a second person. */
    public String getColumnsHint() {
        return messages.text(isSensitive() ? "export.new.columns.hint" : "export.new.columns.hint.plain");
    }

    private boolean isSensitive() {
        return preview.offered().stream().anyMatch(ListColumn::sensitive);
    }

    /** What it would be, in words. */
    public String getWhat() {
        return messages.text("export.what." + filter.list(), preview.unitName(), preview.people());
    }

    /** Whether it goes at once or has to wait is known before. */
    public String getRule() {
        if (!filter.list().isOfPersons()) {
            return messages.text("export.new.nobody");
        }
        return preview.people().counted() > preview.alone()
                ? messages.text("export.new.second", preview.alone())
                : messages.text(isSensitive() ? "export.new.alone" : "export.new.few", preview.alone());
    }

    /** The page of the list. */
    public String getPage() {
        return PAGES.get(filter.list());
    }

    /** What the list is called. */
    public String getName() {
        return messages.text("export.list." + filter.list());
    }

    public ExportListFilter getFilter() {
        return filter;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
