package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What people call a page of which only the path is known: the menu's word for where it lies, and the path. */
@Named
@RequestScoped
public class PageNames {
    @Inject
    Messages messages;

    /** The name of a page; a path that the menu does not lead to as it is, empty for none. */
    public String of(String path) {
        if (path == null) {
            return "";
        }
        return Menu.entryOf(path)
                .map(item -> messages.text(item.key()) + " (" + path + ")")
                .orElse(path);
    }
}
