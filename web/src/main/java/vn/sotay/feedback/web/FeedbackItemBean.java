package vn.sotay.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.feedback.model.FeedbackOutcome;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.feedback.service.FeedbackAnswerService;
import vn.sotay.feedback.service.FeedbackService;
import vn.sotay.shared.web.Messages;

/** Backs feedback/item.xhtml: one piece of feedback, and what those who answer do with it. */
@Named
@ViewScoped
public class FeedbackItemBean implements Serializable {
    @Inject
    FeedbackService feedback;

    @Inject
    FeedbackAnswerService answers;

    @Inject
    Messages messages;

    private String id;
    private FeedbackView item;
    private FeedbackOutcome outcome;
    private String answer;

    /** Reads it. */
    public void load() {
        item = feedback.view(id == null ? "" : id);
    }

    /** It was read and is to be worked on. */
    public String triage() {
        answers.triage(id);
        messages.info("feedback.moved");
        return again();
    }

    /** Somebody is at it. */
    public String begin() {
        answers.begin(id);
        messages.info("feedback.moved");
        return again();
    }

    /** Tells the writer. */
    public String reply() {
        answers.answer(id, outcome, answer);
        messages.info("feedback.answered");
        return again();
    }

    /** Hands it over to the province: what follows is not for this page to see. */
    public String forward() {
        answers.forward(id);
        messages.info("feedback.forwarded");
        return "/feedback/list?faces-redirect=true";
    }

    private String again() {
        return "/feedback/item?faces-redirect=true&id=" + id;
    }

    /** Whether this may follow. */
    public boolean mayBecome(String state) {
        return item.state().next().contains(FeedbackState.valueOf(state));
    }

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return mayBecome("ANSWERED");
    }

    public FeedbackOutcome[] getOutcomes() {
        return FeedbackOutcome.values();
    }

    public FeedbackView getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FeedbackOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(FeedbackOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
