package vn.sotay.indicator.model;

import java.io.Serializable;
import vn.sotay.organisation.model.RosterMode;

/**
 * Where a unit hung on a day.
 *
 * @param id its database key
 * @param parent the key of its superior; null for the top
 * @param path its path then
 * @param mode whether it kept a roster then
 */
record PlacedUnit(Long id, Long parent, String path, RosterMode mode) implements Serializable {
    int depth() {
        return path.length();
    }
}
