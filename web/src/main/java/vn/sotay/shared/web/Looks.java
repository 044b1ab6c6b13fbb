package vn.sotay.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Icon and colour of each state, read from {@code looks.properties}: {@code Type.NAME = tone icon}. The word stands in
 * the bundles under {@code Type.NAME}.
 */
@Named
@ApplicationScoped
public class Looks {
    private static final String[] UNKNOWN = {"", "pi-circle"};
    private final Properties looks = new Properties();

    @Inject
    Messages messages;

    @PostConstruct
    void read() {
        try (var in = Looks.class.getResourceAsStream("/looks.properties")) {
            looks.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ok}, {@code warn}, {@code bad}, {@code info} or {@code calm}. */
    public String tone(Enum<?> state) {
        return look(state)[0];
    }

    /** The PrimeIcons class. */
    public String icon(Enum<?> state) {
        return look(state)[1];
    }

    /** The word for the state. */
    public String text(Enum<?> state) {
        return state == null ? "" : messages.text(name(state));
    }

    /** The word for a state; a text as it is. */
    public String any(Object value) {
        return value instanceof Enum<?> state ? text(state) : String.valueOf(value);
    }

    private String[] look(Enum<?> state) {
        var look = state == null ? null : looks.getProperty(name(state));
        return look == null ? UNKNOWN : look.split(" ");
    }

    private static String name(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName() + "." + state.name();
    }
}
