package vn.sotay.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.practice.service.Exercise;
import vn.sotay.practice.service.PracticeService;
import vn.sotay.shared.web.Messages;

/** Backs what there is to try on the home of who practises. */
@Named
@RequestScoped
public class ExercisesBean {
    @Inject
    PracticeService practices;

    @Inject
    Messages messages;

    private List<Line> lines;

    /** One line: a link, and whether it was done. */
    public record Line(String text, String path, Boolean done) implements Serializable {}

    @PostConstruct
    void load() {
        lines = practices.exercises().stream().map(this::line).toList();
    }

    private Line line(Exercise exercise) {
        var text = messages.text(
                "practice.exercise." + exercise.kind(), exercise.people().toArray());
        return new Line(text, exercise.path(), exercise.done());
    }

    /** All of them; none for who does not practise. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many were done. */
    public String getSummary() {
        var done = lines.stream().filter(Line::done).count();
        return messages.text("practice.exercises.done", done, lines.size());
    }
}
