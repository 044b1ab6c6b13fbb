package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.access.service.SetUp;
import vn.sotay.access.service.SetUp.Person;
import vn.sotay.access.service.SetupService;

/** Backs setup.xhtml: makes an empty system usable, once. */
@Named
@RequestScoped
public class SetupBean {
    @Inject
    SetupService setup;

    private final Map<String, String> typed = new HashMap<>();

    /** A system that is set up has no such page. */
    public void open() throws IOException {
        if (!setup.isNeeded()) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/sign-in");
        }
    }

    /** Sets the system up and leads to the sign-in. */
    public String setUp() {
        setup.setUp(new SetUp(
                typed.get("secret"),
                typed.get("rootCode"),
                typed.get("rootName"),
                typed.get("preset"),
                person("officer"),
                person("administrator")));
        return "/sign-in?faces-redirect=true&ready=1";
    }

    /** The fewest characters of a password. */
    public int getShortest() {
        return setup.shortestPassword();
    }

    /** What is typed, by the id of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The presets that ship. */
    public List<String> getPresets() {
        return SetupService.PRESETS.stream().sorted().toList();
    }

    private Person person(String who) {
        return new Person(typed.get(who + "Username"), typed.get(who + "DisplayName"), typed.get(who + "Password"));
    }
}
