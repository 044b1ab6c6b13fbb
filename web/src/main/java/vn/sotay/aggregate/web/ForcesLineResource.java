package vn.sotay.aggregate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.sotay.aggregate.model.ForcesLine;
import vn.sotay.aggregate.model.OnboardedUnit;
import vn.sotay.aggregate.service.ForcesLineService;

/** All units without a roster as one line of the province. */
@Path("forces-line")
@Produces(MediaType.APPLICATION_JSON)
public class ForcesLineResource {
    /**
     * The line.
     *
     * @param items by month, the newest first; a number that is not told is null
     * @param onboarding how far each unit has come
     */
    public record Line(List<ForcesLine> items, List<OnboardedUnit> onboarding) {}

    @Inject
    ForcesLineService service;

    /** This month and the twelve before it. */
    @GET
    public Line line() {
        return new Line(service.lines(), service.onboarding());
    }
}
