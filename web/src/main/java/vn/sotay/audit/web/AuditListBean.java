package vn.sotay.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.audit.service.AuditService;
import vn.sotay.audit.service.SealView;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs audit/list.xhtml: who did what on my units, the newest first. */
@Named
@RequestScoped
public class AuditListBean {
    private static final int PAGE = 50;
    private static final int CODE = 12;

    @Inject
    AuditService trail;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private String actor;
    private String feature;
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private List<AuditRow> rows;
    private SealView seal;

    /** Reads one page, and one line more to know whether there is another. */
    public void load() {
        var filter = new AuditFilter(
                actor, feature, context.getUnit(), start(from), to == null ? null : start(to.plusDays(1)));
        rows = trail.list(filter, before, PAGE + 1);
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
        return List.of("access", "member", "organisation", "roster", "export", "privacy");
    }

    public List<AuditRow> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** The line after which the next page begins, or null on the last one. */
    public Long getNext() {
        return rows.size() > PAGE ? rows.get(PAGE - 1).number() : null;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getFeature() {
        return feature;
    }

    public void setFeature(String feature) {
        this.feature = getFeatures().contains(feature) ? feature : null;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
