package vn.sotay.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.shared.model.PublicId;
import vn.sotay.shared.web.Messages;
import vn.sotay.transfer.service.TransferRequestService;

/** Backs transfers/new.xhtml: a transfer of a member is asked for. */
@Named
@ViewScoped
public class TransferNewBean implements Serializable {
    @Inject
    MemberProfileService profiles;

    @Inject
    TransferRequestService requests;

    @Inject
    Messages messages;

    private final TransferForm form = new TransferForm();
    private final String page = PublicId.random();
    private String id;
    private MemberView view;

    /** Whom it is about. */
    public void load() {
        view = profiles.view(id == null ? "" : id, null);
    }

    /** Asks for it; the same from the same page once, however often it is sent. */
    public String request() {
        var command = form.command(id);
        var transfer = requests.request(command, page + "-" + command.hashCode());
        messages.info("transfer.requested", view.fullName());
        return "/transfers/transfer?faces-redirect=true&id=" + transfer;
    }

    public TransferKind[] getKinds() {
        return TransferKind.values();
    }

    public TransferForm getForm() {
        return form;
    }

    public MemberView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
