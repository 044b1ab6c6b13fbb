package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.sotay.access.service.TableService;

/** The tables whose columns can be chosen: {@code #{tables.of('audit')}}. */
@Named("tables")
@RequestScoped
public class ListTables {
    @Inject
    TableService service;

    @Inject
    Messages messages;

    private final Map<String, ListTable> read = new HashMap<>();

    /** The table of a list, by its word. */
    public ListTable of(String list) {
        return read.computeIfAbsent(list, word -> new ListTable(word, service, messages));
    }
}
