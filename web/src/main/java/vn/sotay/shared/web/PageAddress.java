package vn.sotay.shared.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The address under which a page opens again as it is, whatever was sent to it meanwhile. */
final class PageAddress {
    /** So many digits in a row may be somebody's number, which no address shows. */
    private static final Pattern TELLING = Pattern.compile("(\\d[\\s.+-]*){9}");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{19}");

    private PageAddress() {}

    /** The page with its view parameters, the unit and the day. */
    static String of(FacesContext faces) {
        var parameters = new LinkedHashMap<String, List<String>>();
        ViewMetadata.getViewParameters(faces.getViewRoot()).forEach(parameter -> add(faces, parameter, parameters));
        return faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), parameters, false);
    }

    private static void add(FacesContext faces, UIViewParameter parameter, Map<String, List<String>> parameters) {
        var value = parameter.getStringValue(faces);
        if (value != null
                && (ID.matcher(value).matches() || !TELLING.matcher(value).find())) {
            parameters.put(parameter.getName(), new ArrayList<>(List.of(value)));
        }
    }
}
