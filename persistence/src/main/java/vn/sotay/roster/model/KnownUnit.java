package vn.sotay.roster.model;

import java.io.Serializable;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;

/** A unit that is in the tree already and lies in the clerk's scope. */
public record KnownUnit(Long id, String code, String name, UnitKind kind, RosterMode rosterMode, PartialDate founded)
        implements Serializable {}
