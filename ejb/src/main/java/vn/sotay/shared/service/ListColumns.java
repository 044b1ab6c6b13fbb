package vn.sotay.shared.service;

import java.util.List;
import vn.sotay.shared.model.ListColumn;

/** A list whose reader chooses the columns. A feature implements it as an {@code @ApplicationScoped} bean. */
public interface ListColumns {
    /** The word of the list: {@code units}. */
    String list();

    /** What the caller may choose: a closed set, in the order of the table. */
    List<ListColumn> choices();
}
