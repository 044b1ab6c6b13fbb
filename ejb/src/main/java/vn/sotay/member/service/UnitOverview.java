package vn.sotay.member.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.service.DueLine;

/**
 * A unit with all below it on one page.
 *
 * @param people by standing, and what records lack
 * @param due what has a day, the earliest first
 * @param more whether more is due than is told
 */
public record UnitOverview(UnitRef unit, PeopleSummary people, List<DueLine> due, boolean more)
        implements Serializable {}
