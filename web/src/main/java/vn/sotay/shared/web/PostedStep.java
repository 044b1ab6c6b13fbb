package vn.sotay.shared.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a link of a list leads that is a button, because its page was found by what no address may show: the parameters
 * that the link would have, {@code after=…&row=26}. Ids, words and numbers alone, so nothing in it is encoded.
 */
public record PostedStep(Map<String, String> parameters) implements Serializable {
    /** Reads what a button sent. */
    public static PostedStep of(String sent) {
        return new PostedStep(Arrays.stream(sent.split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, same) -> one)));
    }

    /** Whether it says something of this parameter, be it that there is none. */
    public boolean names(String parameter) {
        return parameters.containsKey(parameter);
    }

    /** The value of a parameter; null for none. */
    public String value(String parameter) {
        var value = parameters.get(parameter);
        return value == null || value.isBlank() ? null : value;
    }
}
