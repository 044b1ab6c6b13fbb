package vn.sotay.aggregate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.sotay.aggregate.model.MonthView;
import vn.sotay.aggregate.model.Onboarding;
import vn.sotay.aggregate.service.EnterTotal;
import vn.sotay.aggregate.service.MonthlyTotalService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.EntityTags;

/** The monthly totals of one's own unit without a roster. */
@Path("monthly-totals")
@Produces(MediaType.APPLICATION_JSON)
public class MonthlyTotalResource {
    /** All months; never long enough for a second page. */
    public record Months(List<MonthJson> items) {}

    /** What is sent, as {@link EnterTotal} tells. */
    public record Total(
            Integer official, Integer probationary, Integer exempt, Integer registered, Onboarding onboarding) {}

    /** A month; of one that was not sent only its name. */
    public record MonthJson(
            String month,
            boolean sent,
            Integer official,
            Integer probationary,
            Integer exempt,
            Integer registered,
            Onboarding onboarding) {
        static MonthJson of(MonthView view) {
            var form = view.form();
            return form == null
                    ? new MonthJson(view.month(), false, null, null, null, null, null)
                    : new MonthJson(
                            view.month(),
                            true,
                            form.official(),
                            form.probationary(),
                            form.exempt(),
                            form.registered(),
                            view.onboarding());
        }
    }

    @Inject
    MonthlyTotalService totals;

    /** This month and the twelve before it, the newest first. */
    @GET
    public Months months(@QueryParam("unit") String unit) {
        return new Months(totals.months(unit).stream().map(MonthJson::of).toList());
    }

    /** One of them. */
    @GET
    @Path("{month}")
    public Response month(@PathParam("month") String month, @QueryParam("unit") String unit) {
        var view = totals.month(unit, month);
        var answer = Response.ok(MonthJson.of(view));
        return view.isSent() ? answer.tag(EntityTags.of(view.version())).build() : answer.build();
    }

    /** Sends the total of a month; one that was sent already is sent anew with its {@code If-Match}. */
    @PUT
    @Path("{month}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(
            @PathParam("month") String month,
            @QueryParam("unit") String unit,
            @Context HttpHeaders headers,
            Total total) {
        if (total == null) {
            throw new InvalidInput("body", "shared.required");
        }
        var version = totals.month(unit, month).isSent() ? EntityTags.version(headers) : null;
        totals.enter(new EnterTotal(
                unit,
                month,
                total.official(),
                total.probationary(),
                total.exempt(),
                total.registered(),
                total.onboarding(),
                version));
        return month(month, unit);
    }
}
