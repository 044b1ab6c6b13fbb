package vn.sotay.shared.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.sotay.shared.model.NotFound;

/**
 * A spreadsheet about one thing, in a form of its own, that can leave the system as lists do. A feature implements it as
 * an {@code @ApplicationScoped} bean and asks the caller's scope itself.
 */
public interface OwnSheet {
    /**
     * What the sheet would be.
     *
     * @param unitPath the path of the unit that holds all that the sheet tells of
     * @param name of the thing, as its author knows it
     * @param lines how many it has now
     */
    record About(String unitPath, String name, int lines) implements Serializable {}

    /** The word of the list: {@code findings}. */
    String list();

    /**
     * Looks at the thing.
     *
     * @param id its public id
     * @throws NotFound whether there is none or it lies outside the caller's scope
     */
    About about(String id);

    /**
     * Writes the sheet as it is now.
     *
     * @param above lines above the table: a mark or none, and who took it for what under which number
     * @param words the texts of the bundles in the language of the reader, by key
     * @throws NotFound as {@link #about}
     */
    void write(String id, List<String> above, UnaryOperator<String> words, OutputStream out) throws IOException;
}
