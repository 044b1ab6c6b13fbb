package vn.sotay.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.shared.model.PublicId;
import vn.sotay.shared.web.Messages;
import vn.sotay.transfer.service.IncomingTransferService;

/** Backs transfers/incoming.xhtml: a letter that somebody brings from elsewhere. */
@Named
@ViewScoped
public class IncomingBean implements Serializable {
    @Inject
    IncomingTransferService incoming;

    @Inject
    Messages messages;

    private final IncomingForm form = new IncomingForm();
    private final String page = PublicId.random();

    /** Writes it down; the same from the same page once, however often it is sent. */
    public String receive() {
        var command = form.command();
        var transfer = incoming.receive(command, page + "-" + command.hashCode());
        messages.info("transfer.received", form.getFullName());
        return "/transfers/transfer?faces-redirect=true&id=" + transfer;
    }

    public IncomingForm getForm() {
        return form;
    }
}
