package vn.sotay.organisation.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.organisation.model.UnitRecoded;

/**
 * What a change of a unit would do, to be looked at before it is done.
 *
 * @param lines what would be different
 * @param units the unit and those below it that would move along, the top first; empty where none moves
 * @param members how many people are at home there; null where that is not kept
 */
public record UnitPlan(List<Line> lines, List<UnitRecoded> units, Long members) implements Serializable {
    /**
     * One thing that would be different.
     *
     * @param what the message key of its label
     * @param before a text, or an enum
     * @param after the same then
     */
    public record Line(String what, Serializable before, Serializable after) implements Serializable {}
}
