package vn.sotay.indicator.web;

import java.io.Serializable;

/**
 * One reason why a figure is what it is.
 *
 * @param path the people it speaks of; null where the viewer may not see them, or it speaks of nobody
 */
public record WhyLine(String icon, String text, String path) implements Serializable {}
