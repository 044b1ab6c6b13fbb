package vn.sotay.indicator.web;

import java.io.Serializable;
import vn.sotay.indicator.model.Indicator.Level;

/**
 * One figure in words.
 *
 * @param code of the indicator
 * @param label whom it counts
 * @param value the share, or a dash
 * @param part of how many it counts, for its bar
 * @param whole out of how many; null where there is no share
 * @param goal where on the bar the target stands, in percent
 * @param of the share as two numbers, and what changed since the period before
 * @param why the target and who is left out
 * @param spark the path of its line over time; null for less than two points
 * @param sparkWords the same line in words
 * @param level how it stands; null where there is no share
 * @param path the page that compares what hangs below by this figure
 * @param current {@code true} where it is compared now, else null
 */
public record AdoptionTile(
        String code,
        String label,
        String value,
        long part,
        Long whole,
        String goal,
        String of,
        String why,
        String spark,
        String sparkWords,
        Level level,
        String path,
        String current)
        implements Serializable {}
