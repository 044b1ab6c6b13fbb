package vn.sotay.roster.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import vn.sotay.roster.model.ImportState;

/**
 * One of the five steps that a clerk sees.
 *
 * @param number from 1
 * @param current the number of the step at which the import stands; 6 when all are done
 */
public record ImportStep(int number, int current) implements Serializable {
    private static final int STEPS = 5;

    static List<ImportStep> of(ImportState state) {
        var current =
                switch (state) {
                    case UPLOADED, MAPPING -> 2;
                    case CHECKING, REJECTED, FAILED -> 3;
                    case READY -> 4;
                    case APPLYING -> 5;
                    case APPLIED -> STEPS + 1;
                };
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> new ImportStep(number, current))
                .toList();
    }

    /** The message key of its name. */
    public String key() {
        return "roster.step." + number;
    }

    /** Whether it is behind us. */
    public boolean done() {
        return number < current && !now();
    }

    /** Whether the import stands here, or ended here. */
    public boolean now() {
        return number == Math.min(current, STEPS);
    }

    /** The look of the step at which it stands. */
    public String style() {
        return current > STEPS ? "done" : "";
    }

    /** Whether it is to come. */
    public boolean later() {
        return number > current;
    }
}
