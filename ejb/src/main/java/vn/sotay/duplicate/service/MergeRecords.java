package vn.sotay.duplicate.service;

import java.io.Serializable;
import java.util.Set;
import vn.sotay.member.model.MemberField;

/**
 * How two records become one.
 *
 * @param stamp of the pair as it was read
 * @param keep the id of the record that stays, with its unit, standing and history
 * @param taken the fields that it takes over from the other one
 */
public record MergeRecords(String stamp, String keep, Set<MemberField> taken) implements Serializable {}
