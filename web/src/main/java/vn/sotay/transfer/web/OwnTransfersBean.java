package vn.sotay.transfer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.transfer.model.TransferRow;
import vn.sotay.transfer.service.OwnTransferService;

/** Backs the part about transfers on account/record.xhtml. */
@Named
@RequestScoped
public class OwnTransfersBean {
    @Inject
    OwnTransferService transfers;

    private List<TransferRow> rows;

    @PostConstruct
    void load() {
        rows = transfers.own();
    }

    /** The last ones of mine, the newest first. */
    public List<TransferRow> getRows() {
        return rows;
    }
}
