package vn.sotay.privacy.service;

import java.io.Serializable;

/**
 * A member whose data a decision may keep.
 *
 * @param held whether one does already
 */
public record PersonToHold(String id, String fullName, boolean held) implements Serializable {}
