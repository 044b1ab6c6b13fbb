package vn.sotay.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.feedback.model.Feedback;
import vn.sotay.feedback.model.FeedbackKind;
import vn.sotay.feedback.service.FeedbackService;
import vn.sotay.feedback.service.SendFeedback;
import vn.sotay.shared.web.Messages;

/** Backs feedback/write.xhtml: a short form about the page that one comes from. */
@Named
@ViewScoped
public class FeedbackWriteBean implements Serializable {
    @Inject
    FeedbackService feedback;

    @Inject
    Messages messages;

    private String page;
    private FeedbackKind kind = FeedbackKind.FAULT;
    private String words;

    /** Sends it, and leads to what one has written. */
    public String send() {
        feedback.send(new SendFeedback(kind, words, page == null || page.isEmpty() ? null : page));
        messages.info("feedback.sent");
        return "/feedback/own?faces-redirect=true";
    }

    public FeedbackKind[] getKinds() {
        return FeedbackKind.values();
    }

    public int getLongest() {
        return Feedback.LONGEST;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public FeedbackKind getKind() {
        return kind;
    }

    public void setKind(FeedbackKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
