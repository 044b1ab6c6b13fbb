package vn.sotay.shared.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.shared.service.WorkItem.Text;

/**
 * Something in a unit that has a day, whoever has to see to it.
 *
 * @param who whom it is about
 * @param what what is due, or what happens on that day
 * @param due the day; never null
 * @param path where more is told, seen from the root of the application
 */
public record DueLine(String who, Text what, LocalDate due, String path) implements Serializable {}
