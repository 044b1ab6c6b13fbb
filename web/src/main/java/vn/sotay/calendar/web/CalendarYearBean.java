package vn.sotay.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.calendar.model.CalendarRow;
import vn.sotay.calendar.model.DayKind;
import vn.sotay.calendar.service.CalendarService;
import vn.sotay.shared.web.Messages;

/** Backs calendar/year.xhtml: the holidays and make-up days of a year. */
@Named
@ViewScoped
public class CalendarYearBean implements Serializable {
    @Inject
    CalendarService calendar;

    @Inject
    transient Clock clock;

    @Inject
    Messages messages;

    private Integer year;
    private LocalDate day;
    private final Map<String, String> typed = new HashMap<>();
    private List<CalendarRow> days = List.of();

    /** Reads the year asked for, or this one. */
    public void load() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        days = calendar.year(year);
    }

    /** Enters a day. */
    public String add() {
        var kind = typed.get("kind");
        calendar.add(day, kind == null ? null : DayKind.valueOf(kind), typed.get("name"), typed.get("source"));
        messages.info("calendar.day.entered", day);
        return again(day.getYear());
    }

    /** Takes one out. */
    public String remove(CalendarRow row) {
        calendar.remove(row.id());
        messages.info("calendar.day.taken", row.day());
        return again(year);
    }

    private static String again(int year) {
        return "/calendar/year?faces-redirect=true&year=" + year;
    }

    /** The day of the week, in words. */
    public String weekday(CalendarRow row) {
        return messages.text("calendar.weekday." + row.day().getDayOfWeek());
    }

    /** What the page is called: its year. */
    public String getTitle() {
        return messages.text("calendar.title", Integer.toString(year));
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What else is typed about a new day, by the id of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public List<CalendarRow> getDays() {
        return days;
    }
}
