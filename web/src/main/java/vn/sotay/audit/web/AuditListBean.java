package vn.sotay.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.audit.service.AuditService;
import vn.sotay.audit.service.SealView;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs audit/list.xhtml: who did what on my units, the newest first. */
@Named
@RequestScoped
public class AuditListBean {
    private static final int CODE = 12;

    @Inject
    AuditService trail;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private final AuditListFilter filter = new AuditListFilter();
    private final RowAddress at = new RowAddress();
    private RowPage<AuditRow> page;
    private SealView seal;

    /** Reads the page that the address names. */
    public void load() {
        var query = filter.query(context.getUnit());
        var edge = at.edge();
        page = RowPage.of(trail.list(query, edge, RowPage.ASK), edge, trail.count(query), at.getRow(), AuditRow::place);
        seal = trail.seal();
    }

    /** What happened, in words. */
    public String what(AuditRow row) {
        return messages.text("fact." + row.factKey());
    }

    /** How far the trail is sealed, in one sentence. */
    public String getSealText() {
        var head = seal.head();
        if (head == null) {
            return messages.text("audit.seal.none");
        }
        var code = head.code().substring(0, CODE);
        return messages.text(
                "audit.seal.head", formats.number(head.total()), head.number(), formats.moment(head.sealedAt()), code);
    }

    /** What the lines can be about. */
    public List<String> getFeatures() {
        return AuditListFilter.FEATURES;
    }

    public AuditListFilter getFilter() {
        return filter;
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<AuditRow> getPage() {
        return page;
    }
}
