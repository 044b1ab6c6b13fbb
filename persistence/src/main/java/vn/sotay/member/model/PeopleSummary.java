package vn.sotay.member.model;

import java.io.Serializable;

/**
 * The people of a unit and all below it, counted once.
 *
 * @param members probationary and official
 * @param takingPart đang sinh hoạt: active or reduced
 */
public record PeopleSummary(
        Long members, Long official, Long probationary, Long takingPart, Long exempt, Long away, Long left)
        implements Serializable {}
