package vn.sotay.member.model;

import java.io.Serializable;

/**
 * How many records have an open conflict of a kind.
 *
 * @param memberId public id of one of them: all there is to know when there is only one
 */
public record ConflictCount(MemberConflict.Kind kind, Long count, String memberId) implements Serializable {}
