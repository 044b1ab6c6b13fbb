package vn.sotay.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.audit.service.AuditService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.Listing;

/** The trail, for who may read it. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditService trail;

    /** The newest first; {@code q} is a user name, or the number on a sheet. */
    @GET
    public Listing<AuditLineJson> list(
            @QueryParam("q") String q,
            @QueryParam("feature") String feature,
            @QueryParam("unit") String unit,
            @QueryParam("since") String since,
            @QueryParam("till") String till,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var filter = AuditFilter.ofDays(
                blank(q), feature(feature), blank(unit), AsOf.day(since), AsOf.day(till), BusinessClock.ZONE);
        var limit = Listing.limit(asked);
        return Listing.page(trail.list(filter, Listing.edge(cursor), limit + 1), limit, AuditRow::place)
                .map(AuditLineJson::of);
    }

    private static String feature(String word) {
        if (blank(word) != null && !AuditListFilter.FEATURES.contains(word)) {
            throw new InvalidInput(
                    "feature", "audit.feature.unknown", word, String.join(", ", AuditListFilter.FEATURES));
        }
        return blank(word);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
