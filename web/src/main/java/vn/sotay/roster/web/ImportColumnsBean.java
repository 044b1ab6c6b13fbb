package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sotay.roster.service.ColumnService;
import vn.sotay.roster.service.ExplainColumns;
import vn.sotay.roster.service.SheetColumns;

/** Backs imports/columns.xhtml: somebody says what the columns of a sheet mean. */
@Named
@ViewScoped
public class ImportColumnsBean implements Serializable {
    @Inject
    ColumnService columns;

    @Inject
    ImportWords words;

    private final Map<Integer, String> meanings = new HashMap<>();
    private String id;
    private SheetColumns sheet;

    /** Begins with what each column may mean. */
    public void load() {
        sheet = columns.columns(id);
        sheet.columns().forEach(column -> meanings.put(column.place(), column.guess()));
    }

    /** Has the sheet checked. */
    public String explain() {
        var said = new TreeMap<Integer, String>();
        meanings.forEach((place, code) -> {
            if (code != null && !code.isEmpty()) {
                said.put(place, code);
            }
        });
        columns.explain(new ExplainColumns(id, said));
        return "/imports/import?faces-redirect=true&id=" + id;
    }

    /** The columns that cannot be left out, by name. */
    public String getNeeded() {
        return sheet.needed().stream().map(words::column).collect(Collectors.joining(", "));
    }

    /** The columns of the sheet. */
    public SheetColumns getSheet() {
        return sheet;
    }

    /** What each column means, by its place. */
    public Map<Integer, String> getMeanings() {
        return meanings;
    }

    /** Public id of the import, from the address. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }
}
