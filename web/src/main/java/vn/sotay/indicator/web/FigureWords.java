package vn.sotay.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sotay.indicator.model.Exclusion;
import vn.sotay.indicator.model.IndicatorRow;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.indicator.model.Tally;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** Puts shares, periods and whom a policy leaves out into words. */
@RequestScoped
public class FigureWords {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 20;
    private static final int TOP = 2;
    private static final int MOST = 99;
    private static final String NOTHING = "–";

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** {@code 92,2 %}; a dash where there is none. */
    String percent(Optional<BigDecimal> hundredths) {
        return hundredths.map(this::percent).orElse(NOTHING);
    }

    private String percent(BigDecimal hundredths) {
        return messages.text("indicator.percent", oneDigit(hundredths));
    }

    private String oneDigit(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A share that is asked for, without a digit after the comma. */
    String target(BigDecimal share) {
        return messages.text(
                "indicator.percent",
                share.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    /** {@code tháng 9/2024}. */
    String period(ReportingPeriod period) {
        var month = period.first().getMonthValue();
        var year = String.valueOf(period.first().getYear());
        return switch (period.length()) {
            case MONTH -> messages.text("indicator.period.month", String.valueOf(month), year);
            case QUARTER -> messages.text("indicator.period.quarter", String.valueOf((month + 2) / 3), year);
            case YEAR -> messages.text("indicator.period.year", year);
        };
    }

    /** The head of a column: {@code T9}. */
    String column(ReportingPeriod period) {
        var month = period.first().getMonthValue();
        return switch (period.length()) {
            case MONTH -> messages.text("indicator.column.month", String.valueOf(month));
            case QUARTER -> messages.text("indicator.column.quarter", String.valueOf((month + 2) / 3));
            case YEAR -> String.valueOf(period.first().getYear());
        };
    }

    /** {@code 24/28 đảng viên}. */
    String of(Tally tally) {
        return messages.text("indicator.of", formats.number(tally.numerator()), formats.number(tally.denominator()));
    }

    /** {@code tăng 1,8 điểm so với tháng 8/2024}; empty without a figure to compare with. */
    Optional<String> change(Tally now, Optional<Tally> before, ReportingPeriod than) {
        return now.percent().flatMap(percent -> before.flatMap(Tally::percent).map(old -> {
            var points = percent.subtract(old);
            var key = points.signum() == 0 ? "same" : points.signum() > 0 ? "up" : "down";
            return messages.text("indicator.change." + key, oneDigit(points.abs()), period(than));
        }));
    }

    /** The target, and who is left out by which reason. */
    String why(IndicatorRow row) {
        var text = messages.text("indicator.target", target(row.yardstick().target()));
        if (row.tally().leftOut() == 0) {
            return text + " " + messages.text("indicator.nobodyLeftOut");
        }
        var reasons = row.exclusions().stream()
                .filter(reason -> row.tally().leftOut(reason) > 0)
                .map(reason -> reason(reason, row.tally()))
                .collect(Collectors.joining(", "));
        return text + " "
                + messages.text("indicator.leftOut", formats.number(row.tally().leftOut()), reasons);
    }

    private String reason(Exclusion reason, Tally tally) {
        return messages.text("indicator.leftOut." + reason, formats.number(tally.leftOut(reason)));
    }

    /** The line of some shares from left to right, in a box of 100 by 24; null for less than two. */
    String spark(List<Tally> tallies) {
        var shares = tallies.stream()
                .flatMap(tally -> tally.share().stream())
                .map(BigDecimal::doubleValue)
                .toList();
        if (shares.size() < 2) {
            return null;
        }
        var low = shares.stream().min(Double::compare).orElseThrow();
        var span = shares.stream().max(Double::compare).orElseThrow() - low;
        var points = new ArrayList<String>();
        for (var i = 0; i < shares.size(); i++) {
            var x = (double) WIDTH * i / (shares.size() - 1);
            var y = span == 0 ? HEIGHT / 2.0 : HEIGHT - (HEIGHT - TOP) * (shares.get(i) - low) / span;
            points.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return "M" + String.join(" ", points);
    }

    /** The share in whole percent, for a narrow cell: 100 only where everybody is counted. */
    String whole(Tally tally) {
        return tally == null
                ? NOTHING
                : tally.percent()
                        .map(percent ->
                                percent.setScale(0, RoundingMode.HALF_UP).intValue())
                        .map(percent -> String.valueOf(tally.missing() > 0 ? Math.min(percent, MOST) : percent))
                        .orElse(NOTHING);
    }
}
