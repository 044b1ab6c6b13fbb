package vn.sotay.demo.model;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody who may get an account. */
public record AdoptingMember(Long id, String unitCode, String fullName, LocalDate knownFrom) implements Serializable {}
