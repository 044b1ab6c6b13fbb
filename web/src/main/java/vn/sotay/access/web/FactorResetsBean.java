package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.access.model.FactorResetRow;
import vn.sotay.access.service.FactorResetService;
import vn.sotay.shared.web.Messages;

/** Backs grants/resets.xhtml: lost telephones, for the second person. */
@Named
@ViewScoped
public class FactorResetsBean implements Serializable {
    private static final String AGAIN = "/grants/resets?faces-redirect=true";

    @Inject
    FactorResetService resets;

    @Inject
    Messages messages;

    private List<FactorResetRow> rows;

    /** Reads what waits. */
    public void load() {
        rows = resets.waiting();
    }

    /** Takes the telephone away. */
    public String confirm(FactorResetRow row) {
        resets.confirm(row.id());
        messages.info("access.reset.done", row.displayName());
        return AGAIN;
    }

    /** Leaves it. */
    public String refuse(FactorResetRow row) {
        resets.refuse(row.id());
        messages.info("access.reset.refused", row.displayName());
        return AGAIN;
    }

    public List<FactorResetRow> getRows() {
        return rows;
    }
}
