package vn.sotay.document.service;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.document.model.DocumentFormat;

/**
 * How each part of a document is set: sizes and styles of HD 36-HD/VPTW (2018). The PDF has them as CSS, the DOCX as paragraph
 * styles of the same names. Distances and what the guidance leaves open are ours.
 */
enum LetterStyle {
    UPPER_BODY(14, Align.CENTRE, 0, Look.UPPER),
    ISSUING_BODY(14, Align.CENTRE, 0, Look.UPPER, Look.BOLD),
    NUMBER(14, Align.CENTRE, 0),
    HEADING(15, Align.CENTRE, 0, Look.UPPER, Look.BOLD),
    PLACE_DATE(14, Align.CENTRE, 8, Look.ITALIC),
    TYPE_NAME(16, Align.CENTRE, 24, Look.UPPER, Look.BOLD),
    ABSTRACT(14, Align.CENTRE, 0, Look.BOLD),
    RULE(14, Align.CENTRE, 0),
    ADDRESSEE(14, Align.START, 6),
    BODY(0, Align.JUSTIFY, 6),
    AUTHORITY(14, Align.CENTRE, 18, Look.UPPER, Look.BOLD),
    TITLE(14, Align.CENTRE, 0, Look.UPPER),
    SIGNER(14, Align.CENTRE, 72, Look.BOLD),
    RECIPIENTS(14, Align.START, 18),
    RECIPIENT(12, Align.START, 0),
    /** Not a part of the document: that it is a draft, or of the demonstration. */
    MARK(10, Align.END, 0, Look.UPPER);

    /** Where the lines of a paragraph stand. */
    enum Align {
        START("left"),
        CENTRE("center"),
        END("right"),
        JUSTIFY("justify");

        private final String css;

        Align(String css) {
            this.css = css;
        }
    }

    /** What letters look like. */
    enum Look {
        BOLD("font-weight: bold"),
        ITALIC("font-style: italic"),
        UPPER("text-transform: uppercase");

        private final String css;

        Look(String css) {
            this.css = css;
        }
    }

    private final int points;
    private final Align align;
    private final int before;
    private final Set<Look> looks = EnumSet.noneOf(Look.class);

    LetterStyle(int points, Align align, int before, Look... looks) {
        this.points = points;
        this.align = align;
        this.before = before;
        this.looks.addAll(Arrays.asList(looks));
    }

    /** The size of its letters; the content's is a rule. */
    int points(DocumentFormat format) {
        return points == 0 ? format.bodyPoints() : points;
    }

    Align align() {
        return align;
    }

    /** The distance above it in points. */
    int before() {
        return before;
    }

    boolean is(Look look) {
        return looks.contains(look);
    }

    /** How far its first line is drawn in, in millimetres. */
    int indent() {
        return this == BODY ? 10 : 0;
    }

    /** All styles for the PDF. */
    static String css(DocumentFormat format) {
        return Arrays.stream(values()).map(style -> style.rule(format)).collect(Collectors.joining("\n"));
    }

    private String rule(DocumentFormat format) {
        var wanted = looks.stream().map(look -> look.css + "; ").collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "p.%s { font-size: %dpt; text-align: %s; margin: %dpt 0 0; text-indent: %dmm; %s}",
                name(),
                points(format),
                align.css,
                before,
                indent(),
                wanted);
    }
}
