package vn.sotay.shared.service;

import java.util.List;

/**
 * What a feature shows of a unit on the home. A feature implements it as an {@code @ApplicationScoped} bean, asks the
 * caller's rights and scope itself, and answers nothing where there is none.
 */
public interface FigureSource {
    /** Where its figures stand among the others, from the top. */
    int place();

    /**
     * The figures of today.
     *
     * @param unitPath the path of the unit looked at, or null for all that the caller may see
     */
    List<Figure> figures(String unitPath);
}
