package vn.sotay.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.MemberAccountService;
import vn.sotay.member.service.PortraitService;
import vn.sotay.shared.web.Messages;

/** Backs account/record.xhtml: what the roster says of me. */
@Named
@RequestScoped
public class OwnRecordBean {
    @Inject
    MemberAccountService accounts;

    @Inject
    Messages messages;

    @Inject
    PortraitService portraits;

    private MemberView view;
    private boolean portrayed;

    @PostConstruct
    void load() {
        view = accounts.own().orElse(null);
        portrayed = portraits.isOwnThere();
    }

    /** Takes the own portrait away. */
    public String removePortrait() {
        portraits.removeOwn();
        messages.info("member.portrait.ownRemoved");
        return "/account/record?faces-redirect=true";
    }

    /** Whether there is a portrait. */
    public boolean isPortrayed() {
        return portrayed;
    }

    /** The label of a field. */
    public String label(MemberField field) {
        return messages.text("member." + field.key());
    }

    /** What a field says; a dash for "not known". */
    public String text(MemberField field) {
        return MemberWords.said(messages, field, view.texts().get(field));
    }

    public List<MemberField> getFields() {
        return List.of(MemberField.values());
    }

    /** The own record; null if the account belongs to nobody in the roster. */
    public MemberView getView() {
        return view;
    }
}
