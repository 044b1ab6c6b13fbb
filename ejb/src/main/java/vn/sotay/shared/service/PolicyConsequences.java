package vn.sotay.shared.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what a new value of a rule would do before it is saved. A feature implements it as an {@code @ApplicationScoped}
 * bean for the rules that it goes by.
 */
public interface PolicyConsequences {
    /**
     * A value that is about to be entered.
     *
     * @param key the rule
     * @param before the value that it ends; null: it stands beside the others
     * @param after the new value; null: nothing follows the one that ends
     * @param from its first day
     */
    record Change(String key, String before, String after, LocalDate from) implements Serializable {}

    /** What it would do, whole province; empty for a rule of somebody else. Reads only. */
    List<WorkItem.Text> of(Change change);

    /**
     * What another preset would do from a day on, whole province; empty where it says nothing otherwise. Reads only.
     *
     * @param preset its name
     */
    default List<WorkItem.Text> ofPreset(String preset, LocalDate from) {
        return List.of();
    }
}
