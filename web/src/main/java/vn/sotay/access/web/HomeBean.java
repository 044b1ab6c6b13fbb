package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.access.service.Worklist;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs home.xhtml, the worklist: overdue, this week, later; the most urgent first. */
@Named
@RequestScoped
public class HomeBean {
    private static final int WEEK = 7;

    /**
     * Lines under one heading.
     *
     * @param name {@code late}, {@code soon} or {@code later}
     */
    public record Group(String name, List<Line> lines) implements Serializable {}

    /**
     * One line as it is shown.
     *
     * @param due what is said about its last day, {@code dueDay} the day itself or empty
     * @param first whether its button is the red one of the page
     */
    public record Line(WorkItem item, String title, String text, String due, String dueDay, Boolean first)
            implements Serializable {}

    @Inject
    Worklist worklist;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private List<Group> groups;
    private int late;
    private int all;

    /** Reads what waits. */
    public void load() {
        var lines = new LinkedHashMap<String, List<Line>>();
        for (var item : worklist.mine()) {
            lines.computeIfAbsent(group(item.due()), name -> new ArrayList<>()).add(line(item, all++ == 0));
        }
        late = lines.getOrDefault("late", List.of()).size();
        groups = lines.entrySet().stream().map(this::group).toList();
    }

    /** The groups that have lines. */
    public List<Group> getGroups() {
        return groups;
    }

    /** One sentence: how many things wait, and how many are overdue. */
    public String getSummary() {
        var today = formats.day(context.getToday());
        return all == 0 ? messages.text("home.today", today) : messages.text("home.summary", today, all, late);
    }

    private Group group(Map.Entry<String, List<Line>> entry) {
        return new Group(entry.getKey(), entry.getValue());
    }

    private String group(LocalDate due) {
        if (due == null || due.isAfter(context.getToday().plusDays(WEEK))) {
            return "later";
        }
        return due.isBefore(context.getToday()) ? "late" : "soon";
    }

    private Line line(WorkItem item, boolean first) {
        return new Line(item, text(item.title()), text(item.text()), due(item.due()), formats.day(item.due()), first);
    }

    private String due(LocalDate due) {
        if (due == null) {
            return messages.text("home.due.none");
        }
        var days = ChronoUnit.DAYS.between(context.getToday(), due);
        if (days == 0) {
            return messages.text("home.due.today");
        }
        return messages.text(days < 0 ? "home.due.late" : "home.due.left", Math.abs(days));
    }

    private String text(Text text) {
        return text == null ? "" : messages.text(text.key(), text.args().toArray());
    }
}
