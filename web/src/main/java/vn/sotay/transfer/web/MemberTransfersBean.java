package vn.sotay.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.transfer.model.TransferRow;
import vn.sotay.transfer.service.TransferService;

/** Backs the part about transfers on members/member.xhtml. */
@Named
@RequestScoped
public class MemberTransfersBean {
    @Inject
    TransferService transfers;

    private final Map<String, List<TransferRow>> read = new HashMap<>();

    /** The last transfers of a member, the newest first. */
    public List<TransferRow> of(String member) {
        return read.computeIfAbsent(member, transfers::of);
    }

    /** Whether one of them is not finished. */
    public boolean isMoving(String member) {
        return of(member).stream().anyMatch(row -> row.state().isOpen());
    }
}
