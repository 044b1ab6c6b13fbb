package vn.sotay.duplicate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.duplicate.model.PairRow;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.duplicate.service.DuplicateService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs duplicates/list.xhtml: who seems to be there twice. */
@Named
@ViewScoped
public class DuplicateListBean implements Serializable {
    private static final double A_SECOND = 1_000;

    @Inject
    DuplicateService duplicates;

    @Inject
    Messages messages;

    private final RowAddress at = new RowAddress();
    private PairState state = PairState.OPEN;
    private RowPage<PairRow> page;

    /** Reads the page that the address names. */
    public void load() {
        state = state == null ? PairState.OPEN : state;
        var edge = at.edge();
        page = RowPage.of(
                duplicates.list(state, edge, RowPage.ASK), edge, duplicates.count(state), at.getRow(), PairRow::id);
    }

    /** Searches now, and says what came of it. */
    public String search() {
        var result = duplicates.search();
        messages.info(
                "duplicate.searched", result.people(), result.milliseconds() / A_SECOND, result.fresh(), result.gone());
        if (result.leftOut() > 0) {
            messages.warn("duplicate.searched.leftOut", result.leftOut());
        }
        return "/duplicates/list?faces-redirect=true";
    }

    public PairState[] getStates() {
        return PairState.values();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<PairRow> getPage() {
        return page;
    }

    public PairState getState() {
        return state;
    }

    public void setState(PairState state) {
        this.state = state;
    }
}
