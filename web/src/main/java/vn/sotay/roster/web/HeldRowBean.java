package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.service.CorrectRow;
import vn.sotay.roster.service.HeldRowService;
import vn.sotay.shared.web.Messages;

/** Backs imports/row.xhtml: a held row is mended, alone or with its like, and the next one comes. */
@Named
@ViewScoped
public class HeldRowBean implements Serializable {
    private static final String PAGE = "/imports/row?faces-redirect=true&id=";
    private static final String LIST = "/imports/import?faces-redirect=true&id=";

    @Inject
    HeldRowService rows;

    @Inject
    Messages messages;

    private final HeldRowForm form = new HeldRowForm();
    private String id;
    private Integer number;

    /** Opens the row, the first held one if none is named; leads back to the import if it is held no more. */
    public String load() {
        if (number == null) {
            number = rows.next(id, 0).orElse(null);
        }
        if (number == null) {
            return LIST + id;
        }
        form.fill(rows.row(id, number));
        if (form.getRow().isHeld()) {
            return null;
        }
        messages.info("roster.row.notHeld");
        return LIST + id;
    }

    /** Saves what was typed, in all rows alike where that was asked for, and goes to the next held row. */
    public String save() {
        var done = rows.correct(new CorrectRow(id, number, form.getRow().version(), form.changes(), form.alike()));
        if (done.others().rows() > 0) {
            messages.info(
                    "roster.row.alike.done", done.others().rows(), done.others().held());
        }
        if (done.row().isHeld()) {
            return PAGE + id + "&row=" + number;
        }
        messages.info("roster.row.done." + done.row().state(), number);
        return next();
    }

    /** Leaves this row as it is. */
    public String next() {
        return rows.next(id, number)
                .map(following -> PAGE + id + "&row=" + following)
                .orElse(LIST + id);
    }

    /** Takes over a code that was guessed. */
    public void take(String code) {
        form.getTyped().put(MemberColumn.UNIT_CODE.name(), code);
    }

    /** The cells. */
    public HeldRowForm getForm() {
        return form;
    }

    /** Public id of the import, from the address. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }

    /** The row's number as Excel shows it, from the address. */
    public Integer getNumber() {
        return number;
    }

    /** From the address. */
    public void setNumber(Integer number) {
        this.number = number;
    }
}
