package vn.sotay.member.web;

import java.io.Serializable;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.PostedStep;

/**
 * One condition of a list in words.
 *
 * @param text the condition
 * @param parameter what is taken out of the address to be without it
 */
public record ListChip(String text, String parameter) implements Serializable {
    /** What its button sends, see {@link PostedStep}. */
    public String posted() {
        return parameter + "=";
    }

    /**
     * Whether it is taken off by a button, because a link would lose what was typed. What was typed goes by a link, and so
     * does the unit, which stands in every address.
     */
    public boolean isPosted(boolean posting) {
        return posting && !parameter.equals("q") && !parameter.equals(PageContext.UNIT);
    }
}
