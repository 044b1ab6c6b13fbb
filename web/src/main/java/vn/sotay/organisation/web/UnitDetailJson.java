package vn.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.organisation.model.UnitEvent;
import vn.sotay.organisation.model.UnitRef;

/**
 * One unit with what stands around it.
 *
 * @param founded as precisely as it is known: {@code 1975}, {@code 1975-03}, {@code 1975-03-24}
 * @param knownFrom the first day for which {@code asOf} may be asked
 */
public record UnitDetailJson(
        @JsonUnwrapped UnitJson unit,
        String founded,
        LocalDate knownFrom,
        List<UnitRef> superiors,
        List<UnitJson> children,
        List<UnitEvent> history) {}
