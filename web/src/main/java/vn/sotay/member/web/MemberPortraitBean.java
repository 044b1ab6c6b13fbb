package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import vn.sotay.file.service.FileStore;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.member.service.PortraitService;
import vn.sotay.shared.web.Messages;

/** Backs members/portrait.xhtml: takes a portrait into a record, or out of it. */
@Named
@ViewScoped
public class MemberPortraitBean implements Serializable {
    private static final String RECORD = "/members/member?faces-redirect=true&id=";

    @Inject
    MemberProfileService profiles;

    @Inject
    PortraitService portraits;

    @Inject
    Messages messages;

    private String id;
    private MemberView view;
    private boolean there;
    private transient Part file;

    /** Reads whose it is. */
    public void load() {
        view = profiles.toEdit(id);
        there = portraits.isThere(id);
    }

    /** Takes the chosen file in. */
    public String keep() throws IOException {
        try (var image = file.getInputStream()) {
            portraits.keep(id, image.readNBytes(FileStore.MOST_BYTES + 1));
        }
        messages.info("member.portrait.kept", view.fullName());
        return RECORD + id;
    }

    /** Takes it out. */
    public String remove() {
        portraits.remove(id);
        messages.info("member.portrait.removed", view.fullName());
        return RECORD + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MemberView getView() {
        return view;
    }

    /** Whether there is one now. */
    public boolean isThere() {
        return there;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
