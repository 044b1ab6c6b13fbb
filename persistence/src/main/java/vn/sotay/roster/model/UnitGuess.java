package vn.sotay.roster.model;

import java.io.Serializable;

/** A unit that may be meant by a code that none has. */
public record UnitGuess(String code, String name) implements Serializable {}
