package vn.sotay.calendar.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.sotay.calendar.model.CalendarRow;
import vn.sotay.calendar.service.CalendarService;

/** The holidays and make-up days of a year, for programs that count terms. */
@Path("calendar/{year: [0-9]{4}}")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    /** All of a year; it is never long enough for a second page. */
    public record Year(List<CalendarRow> items) {}

    @Inject
    CalendarService calendar;

    /** The days that are not as their weekday says, in order. */
    @GET
    public Year year(@PathParam("year") int year) {
        return new Year(calendar.year(year));
    }
}
