package vn.sotay.indicator.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Adds figures up along a tree. */
final class RollUp {
    private RollUp() {}

    /**
     * What each unit has with all below it.
     *
     * @param own what each has alone, by its key; who has nothing may be missing
     * @param tree where every unit hung, none of them twice; a superior that is missing is nobody's
     */
    static Map<Long, Tally> along(Collection<PlacedUnit> tree, Map<Long, Tally> own) {
        var sums = new HashMap<Long, Tally>();
        tree.stream().sorted(Comparator.comparing(PlacedUnit::depth).reversed()).forEach(unit -> {
            var sum = sums.merge(unit.id(), own.getOrDefault(unit.id(), Tally.NOBODY), Tally::plus);
            if (unit.parent() != null) {
                sums.merge(unit.parent(), sum, Tally::plus);
            }
        });
        return sums;
    }
}
