package vn.sotay.policy.model;

import java.io.Serializable;
import java.util.List;

/**
 * A rule that another preset says otherwise.
 *
 * @param before its values on the day before, none if there is no such rule
 * @param after its values from the day on, none if the rule ends
 * @param source of the new values
 */
public record PresetDifference(String key, List<String> before, List<String> after, String source)
        implements Serializable {}
