package vn.sotay.indicator.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.sotay.indicator.service.IndicatorService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.Listing;

/** Indicators of units. */
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
    @Inject
    IndicatorService indicators;

    /** The indicators of a unit with all below it; without a period, of this month; with a day, as of that day. */
    @GET
    public Listing<IndicatorJson> of(
            @QueryParam("unit") String unit, @QueryParam("period") String period, @QueryParam("asOf") String asOf) {
        if (unit == null || unit.isBlank()) {
            throw new InvalidInput("unit", "indicator.unit.missing");
        }
        var day = AsOf.day(asOf);
        var rows = day == null ? indicators.of(unit, period) : indicators.asOf(unit, period, day);
        return Listing.whole(rows.stream().map(IndicatorJson::of).toList());
    }
}
