package vn.sotay.indicator.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.sotay.indicator.model.Part;
import vn.sotay.indicator.service.IndicatorBoardService;
import vn.sotay.indicator.service.IndicatorPeopleService;
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

    @Inject
    IndicatorBoardService boards;

    @Inject
    IndicatorPeopleService people;

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

    /** An indicator of what hangs directly below a unit; without a unit, of the tops of what I may see; the worst first. */
    @GET
    @Path("{code}/units")
    public Listing<UnitFigureJson> units(
            @PathParam("code") String code, @QueryParam("unit") String unit, @QueryParam("period") String period) {
        var board = boards.of(unit == null || unit.isBlank() ? null : unit, code, period, null);
        return Listing.whole(board.below().stream()
                .map(line -> UnitFigureJson.of(line, board))
                .toList());
    }

    /** The people of a part of a figure, by name: those in the denominator who are MISSING or COUNTED, or who are left out. */
    @GET
    @Path("{code}/members")
    public Listing<CountedPersonJson> members(
            @PathParam("code") String code,
            @QueryParam("unit") String unit,
            @QueryParam("part") Part part,
            @QueryParam("period") String period,
            @QueryParam("asOf") String asOf,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var whose = new IndicatorPeopleService.Asked(unit, code, part, period, AsOf.day(asOf));
        return Listing.page(
                people.list(whose, Listing.edge(cursor), limit + 1).stream()
                        .map(CountedPersonJson::of)
                        .toList(),
                limit,
                CountedPersonJson::id);
    }
}
