package vn.sotay.reconcile.model;

import java.io.Serializable;
import vn.sotay.member.model.MemberDetails;

/**
 * Somebody whom the roster knows.
 *
 * @param id key of the record, no two alike
 * @param unitCode code of the home unit
 */
public record KnownPerson(Long id, MemberDetails details, String unitCode) implements Serializable {}
