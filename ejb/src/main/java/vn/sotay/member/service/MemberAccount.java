package vn.sotay.member.service;

import java.io.Serializable;

/**
 * A member and the account that he holds.
 *
 * @param username null: none was named
 */
public record MemberAccount(String fullName, String username, String displayName) implements Serializable {}
