package vn.sotay.member.model;

import java.io.Serializable;
import vn.sotay.shared.model.PartialDate;

/** A member about whom something is to be done. */
public record WaitingMember(String id, String fullName, PartialDate joined, String unitName) implements Serializable {}
