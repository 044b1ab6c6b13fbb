package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that one clerk may name in a list: a unit elsewhere is unknown to him.
 *
 * @param units key of each unit with a full roster, by code
 * @param sealed codes of aggregate-only committees and of all below them
 */
public record UnitDirectory(Map<String, Long> units, Set<String> sealed) implements Serializable {
    /** The key of a unit that may hold people. */
    public Optional<Long> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Whether the code belongs to the armed forces, where no person's row may exist. */
    public boolean isSealed(String code) {
        return sealed.contains(code);
    }

    /** Codes that may be meant by one that none has, the likeliest first. */
    public List<String> guess(String code, int most) {
        return CodeGuess.of(code, units.keySet(), most);
    }
}
