package vn.sotay.organisation.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.organisation.model.UnitKind;

/**
 * What a new unit below a superior begins with.
 *
 * @param superior public id
 * @param code the next free code there
 * @param kinds those that may sit there today; empty where none may
 */
public record UnitDraft(String superior, String superiorName, String code, List<UnitKind> kinds)
        implements Serializable {}
