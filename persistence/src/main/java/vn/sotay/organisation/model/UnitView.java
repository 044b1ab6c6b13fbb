package vn.sotay.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.model.PartialDate;

/**
 * One unit with what stands around it.
 *
 * @param version counts its changes; what a change was made on
 * @param founded when it was founded, as far as known; may be null
 * @param knownFrom the first day of which the handbook can speak
 * @param superiors from the top of the tree down to the direct superior
 * @param children its direct sub-units, by code
 * @param history the newest first
 */
public record UnitView(
        UnitRow unit,
        int version,
        PartialDate founded,
        LocalDate knownFrom,
        List<UnitRef> superiors,
        List<UnitRow> children,
        List<UnitEvent> history)
        implements Serializable {}
