package vn.sotay.export.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.service.ExportOrderService;
import vn.sotay.export.service.ExportPreview;
import vn.sotay.export.service.OrderExport;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.service.MemberColumnService;
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
    MemberColumnService table;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final ExportListFilter filter = new ExportListFilter();
    private String unit;
    private LocalDate asOf;
    private List<MemberSheetColumn> columns = List.of();
    private String reason;
    private ExportPreview preview;

    /** Looks what it would be; of members the columns of the list are ticked. */
    public void load() {
        unit = context.getUnit();
        asOf = context.getAsOf();
        preview = orders.preview(order());
        if (isOfMembers()) {
            columns = Stream.concat(
                            Stream.of(MemberSheetColumn.FULL_NAME),
                            table.shown().stream().filter(column -> column != MemberSheetColumn.REVIEW))
                    .filter(getChoices()::contains)
                    .toList();
        }
    }

    /** Asks for it. */
    public String ask() {
        orders.order(order());
        messages.info("export.new.done");
        return "/exports/list?faces-redirect=true";
    }

    private OrderExport order() {
        var chosen = columns.isEmpty() ? Set.<MemberSheetColumn>of() : EnumSet.copyOf(columns);
        return new OrderExport(filter.list(), unit, filter.read(asOf), chosen, reason);
    }

    /** Whether columns can be chosen. */
    public boolean isOfMembers() {
        return filter.list() == ExportList.MEMBERS;
    }

    /** What may be chosen, in the order of the sheet. */
    public List<MemberSheetColumn> getChoices() {
        return Stream.of(MemberSheetColumn.values())
                .filter(column -> !column.isSensitive() || preview.sensitiveAllowed())
                .toList();
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
                : messages.text(isOfMembers() ? "export.new.alone" : "export.new.few", preview.alone());
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
