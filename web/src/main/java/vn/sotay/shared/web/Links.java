package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Addresses for the rows of a list, {@code <a href="#{links.to('/members/member', row.id())}">}: as {@code h:link} would
 * make them, with the unit and the day, but asking Faces once for a page and not once for a row.
 */
@Named
@RequestScoped
public class Links {
    private final Map<String, String> pages = new HashMap<>();

    /**
     * The address of a record's page.
     *
     * @param outcome the page: {@code /members/member}
     * @param id opaque; nothing in it needs to be encoded
     */
    public String to(String outcome, String id) {
        var page = pages.computeIfAbsent(outcome, Links::address);
        return page + (page.indexOf('?') < 0 ? '?' : '&') + "id=" + id;
    }

    private static String address(String outcome) {
        var faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getViewHandler().getBookmarkableURL(faces, outcome + ".xhtml", Map.of(), false);
    }
}
