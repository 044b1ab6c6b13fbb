package vn.sotay.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;
import vn.sotay.transfer.model.TransferFilter;
import vn.sotay.transfer.model.TransferSide;
import vn.sotay.transfer.model.TransferState;
import vn.sotay.transfer.service.TransferItem;
import vn.sotay.transfer.service.TransferService;

/** Backs transfers/list.xhtml: what the units of the caller send and receive. */
@Named
@ViewScoped
public class TransferListBean implements Serializable {
    @Inject
    TransferService transfers;

    private final RowAddress at = new RowAddress();
    private TransferState state;
    private TransferSide side;
    private RowPage<TransferItem> page;

    /** Reads the page that the address names. */
    public void load() {
        var filter = new TransferFilter(state, side);
        var edge = at.edge();
        page = RowPage.of(
                transfers.list(filter, edge, RowPage.ASK),
                edge,
                transfers.count(filter),
                at.getRow(),
                TransferItem::id);
    }

    /** Whether not everything is shown. */
    public boolean isFiltered() {
        return state != null || side != null;
    }

    public TransferState[] getStates() {
        return TransferState.values();
    }

    public TransferSide[] getSides() {
        return TransferSide.values();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<TransferItem> getPage() {
        return page;
    }

    public TransferState getState() {
        return state;
    }

    public void setState(TransferState state) {
        this.state = state;
    }

    public TransferSide getSide() {
        return side;
    }

    public void setSide(TransferSide side) {
        this.side = side;
    }
}
