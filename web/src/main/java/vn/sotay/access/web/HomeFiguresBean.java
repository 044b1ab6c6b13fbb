package vn.sotay.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.access.service.Figures;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.Permissions;

/** The figures beside the worklist: those of the unit looked at, today. */
@Named
@RequestScoped
public class HomeFiguresBean {
    /** A number in words, and the list behind it. */
    public record Link(String text, String path) implements Serializable {}

    /**
     * One figure as it is shown.
     *
     * @param total null when its parts have no sum
     */
    public record Line(String label, Link total, List<Link> parts) implements Serializable {}

    @Inject
    Figures figures;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Permissions permissions;

    private List<Line> lines = List.of();

    @PostConstruct
    void load() {
        if (context.isWritable() && permissions.has("UNIT_VIEW")) {
            lines = figures.of(context.getUnit()).stream().map(this::line).toList();
        }
    }

    private Line line(Figure figure) {
        var parts = figure.parts().stream()
                .filter(part -> part.number() > 0)
                .map(this::link)
                .toList();
        return new Line(messages.text(figure.key()), figure.total() == null ? null : link(figure.total()), parts);
    }

    private Link link(Figure.Value value) {
        var text = messages.text(value.key(), value.number());
        var unit = context.getUnit() == null ? "" : (value.path().contains("?") ? "&" : "?") + "unit=";
        var path = unit.isEmpty() ? value.path() : value.path() + unit + context.getUnit();
        return new Link(value.more() ? messages.text("home.figures.more", text) : text, path);
    }

    /** The figures; empty on another day than today, and for who has none. */
    public List<Line> getLines() {
        return lines;
    }
}
