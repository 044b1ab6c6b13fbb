package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferRow;

/** The transfers of the member to whom the account belongs. */
@Stateless
@RolesAllowed("user")
public class OwnTransferService {
    private static final int LAST = 5;

    @Inject
    TransferRepository transfers;

    @Inject
    Caller caller;

    /** The last of them, the newest first; empty if the account belongs to no member. */
    @Requires(OWN_ACCOUNT)
    public List<TransferRow> own() {
        return transfers.ofHolder(caller.username(), LAST);
    }
}
