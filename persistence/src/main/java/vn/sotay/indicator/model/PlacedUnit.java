package vn.sotay.indicator.model;

import java.io.Serializable;

/**
 * Where a unit hung on a day.
 *
 * @param id its database key
 * @param parent the key of its superior; null for the top
 * @param path its path then
 */
record PlacedUnit(Long id, Long parent, String path) implements Serializable {
    int depth() {
        return path.length();
    }
}
