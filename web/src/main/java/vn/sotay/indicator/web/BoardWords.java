package vn.sotay.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sotay.indicator.model.IndicatorBoard;
import vn.sotay.indicator.model.IndicatorRow;
import vn.sotay.indicator.model.Part;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.indicator.model.Tally;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** Puts a board into words: its tiles, and why a figure is what it is. */
@RequestScoped
public class BoardWords {
    private static final String UNREGISTERED = "ADOPT_REGISTERED";
    private static final String RAW = "RAW_";
    private static final String ADOPT = "ADOPT_";

    @Inject
    FigureWords figures;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** The figures of the unit; the raw ones are told where they explain another one. */
    List<AdoptionTile> tiles(IndicatorBoard board, LocalDate asOf) {
        return board.rows().stream()
                .filter(row -> !row.code().startsWith(RAW))
                .map(row -> tile(board, row, asOf))
                .toList();
    }

    private AdoptionTile tile(IndicatorBoard board, IndicatorRow row, LocalDate asOf) {
        var label = label(row.code());
        if (!row.numerator().isCollected()) {
            return new AdoptionTile(
                    row.code(),
                    label,
                    "–",
                    0,
                    null,
                    null,
                    messages.text("indicator.notCollected"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        var tally = row.tally();
        var change = board.periodBefore().flatMap(than -> figures.change(tally, board.before(row), than));
        var line = board.columns().stream()
                .map(period -> board.figure(row.code(), period).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        var spark = figures.spark(line);
        return new AdoptionTile(
                row.code(),
                label,
                figures.percent(tally.percent()),
                tally.numerator(),
                tally.denominator() == 0 ? null : tally.denominator(),
                row.yardstick().target().movePointRight(2).stripTrailingZeros().toPlainString(),
                figures.of(tally) + change.map(text -> " · " + text).orElse(""),
                figures.why(row),
                spark,
                spark == null ? null : sparkWords(board, line),
                row.yardstick().level(tally).orElse(null),
                path(board.subject().unit().id(), board.period(), row.code(), asOf),
                row.code().equals(board.chosen().code()) ? "true" : null);
    }

    private String sparkWords(IndicatorBoard board, List<Tally> line) {
        return messages.text(
                "indicator.spark",
                figures.period(board.columns().get(0)),
                figures.percent(line.get(0).percent()),
                figures.percent(line.get(line.size() - 1).percent()));
    }

    /** Whom an indicator counts. */
    String label(String code) {
        return messages.text("indicator." + code);
    }

    /** What the page shows, of which period. */
    String title(IndicatorBoard board) {
        return messages.text("indicator.board.title", figures.period(board.period()));
    }

    /** Of which day the figures tell, and when they were counted. */
    String counted(IndicatorBoard board) {
        var when = board.countedAt() == null
                ? messages.text("indicator.board.now")
                : messages.text("indicator.board.counted", formats.moment(board.countedAt()));
        return messages.text("indicator.board.day", board.day()) + " " + when;
    }

    /** The periods to choose from. */
    List<PeriodChoice> choices(List<ReportingPeriod> periods, IndicatorBoard board) {
        return periods.stream()
                .map(one -> new PeriodChoice(one.code(), figures.period(one), one.equals(board.period())))
                .toList();
    }

    /** The question that the reasons answer. */
    String question(IndicatorBoard board) {
        var share = board.row(board.chosen().code()).flatMap(row -> row.tally().percent());
        return messages.text("indicator.why", figures.percent(share));
    }

    /** By which rule the chosen figure is counted; null where there is none. */
    String policy(IndicatorBoard board) {
        return board.row(board.chosen().code())
                .map(row -> messages.text("indicator.why.policy", row.policy(), row.edition(), row.source()))
                .orElse(null);
    }

    /** Why the chosen figure is what it is. */
    List<WhyLine> why(IndicatorBoard board, LocalDate asOf) {
        var lines = new ArrayList<WhyLine>();
        board.row(board.chosen().code())
                .filter(row -> row.numerator().isCollected())
                .ifPresent(row -> {
                    for (var part : Part.values()) {
                        if (part != Part.COUNTED && part.of(row.tally()) > 0) {
                            lines.add(part(board, row, part, asOf));
                        }
                    }
                    target(row).ifPresent(lines::add);
                    board.before(row).ifPresent(before -> lines.add(since(board, row, before)));
                    raw(board, row).ifPresent(lines::add);
                });
        return lines;
    }

    private WhyLine part(IndicatorBoard board, IndicatorRow row, Part part, LocalDate asOf) {
        if (!part.isTold(row.numerator())) {
            return untold(board, row, part, asOf);
        }
        var key = part == Part.MISSING ? "indicator.why." + row.numerator() : "indicator.why." + part;
        return new WhyLine(
                icon(part),
                messages.text(key, formats.number(part.of(row.tally()))),
                people(board, row.code(), part, asOf));
    }

    /** Of whom no names are told: how many, and those of them who can be told because they have no account at all. */
    private WhyLine untold(IndicatorBoard board, IndicatorRow row, Part part, LocalDate asOf) {
        var without = board.row(UNREGISTERED)
                .map(registered -> Part.MISSING.of(registered.tally()))
                .orElse(0L);
        return new WhyLine(
                icon(part),
                messages.text(
                        "indicator.why." + row.numerator(),
                        formats.number(part.of(row.tally())),
                        formats.number(without)),
                without == 0 ? null : people(board, UNREGISTERED, Part.MISSING, asOf));
    }

    private static String icon(Part part) {
        return switch (part) {
            case MISSING, COUNTED -> "pi-user-plus";
            case UNASKED -> "pi-question-circle";
            case EXEMPT, AWAY, NO_SMARTPHONE -> "pi-minus-circle";
        };
    }

    private Optional<WhyLine> target(IndicatorRow row) {
        var more = row.tally().missingTo(row.yardstick().target());
        var target = figures.target(row.yardstick().target());
        if (more == 0) {
            return Optional.of(new WhyLine("pi-check-circle", messages.text("indicator.why.reached", target), null));
        }
        return more == row.tally().missing()
                ? Optional.empty()
                : Optional.of(new WhyLine(
                        "pi-flag", messages.text("indicator.why.toReach", formats.number(more), target), null));
    }

    private WhyLine since(IndicatorBoard board, IndicatorRow row, Tally before) {
        return new WhyLine(
                "pi-history",
                messages.text(
                        "indicator.why.since",
                        figures.period(board.periodBefore().orElseThrow()),
                        figures.of(before),
                        figures.percent(before.percent()),
                        figures.of(row.tally())),
                null);
    }

    /** The same people out of everybody: what it would be without the exclusions. */
    private Optional<WhyLine> raw(IndicatorBoard board, IndicatorRow row) {
        return board.row(RAW + row.code().substring(ADOPT.length()))
                .filter(raw -> raw.tally().denominator() != row.tally().denominator())
                .map(raw -> new WhyLine(
                        "pi-users",
                        messages.text(
                                "indicator.why.raw",
                                figures.of(raw.tally()),
                                figures.percent(raw.tally().percent())),
                        null));
    }

    static String path(String unitId, ReportingPeriod period, String code, LocalDate asOf) {
        return "/indicators/adoption?unit=" + unitId + "&indicator=" + code
                + (asOf == null ? "&period=" + period.code() : "&asOf=" + asOf);
    }

    /** Where these people are listed; null for who may not see them. */
    private static String people(IndicatorBoard board, String code, Part part, LocalDate asOf) {
        if (!board.subject().people()) {
            return null;
        }
        return "/indicators/people?unit=" + board.subject().unit().id() + "&indicator=" + code + "&part=" + part
                + (asOf == null ? "&period=" + board.period().code() : "&asOf=" + asOf);
    }
}
