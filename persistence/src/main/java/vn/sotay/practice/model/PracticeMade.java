package vn.sotay.practice.model;

import java.io.Serializable;

/** How much somebody made in a practice branch. */
public record PracticeMade(Long newcomers, Long letters, Long exports) implements Serializable {}
