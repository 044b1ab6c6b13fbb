package vn.sotay.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.feedback.model.FeedbackFilter;
import vn.sotay.feedback.model.FeedbackKind;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.feedback.service.FeedbackAnswerService;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs feedback/list.xhtml: what there is to answer. */
@Named
@ViewScoped
public class FeedbackListBean implements Serializable {
    @Inject
    FeedbackAnswerService answers;

    private final RowAddress at = new RowAddress();
    private FeedbackState state;
    private FeedbackKind kind;
    private RowPage<FeedbackView> page;

    /** Reads the page that the address names. */
    public void load() {
        var filter = new FeedbackFilter(state, kind);
        var edge = at.edge();
        page = RowPage.of(
                answers.list(filter, edge, RowPage.ASK), edge, answers.count(filter), at.getRow(), FeedbackView::id);
    }

    /** Whether not everything is shown. */
    public boolean isFiltered() {
        return state != null || kind != null;
    }

    public FeedbackState[] getStates() {
        return FeedbackState.values();
    }

    public FeedbackKind[] getKinds() {
        return FeedbackKind.values();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<FeedbackView> getPage() {
        return page;
    }

    public FeedbackState getState() {
        return state;
    }

    public void setState(FeedbackState state) {
        this.state = state;
    }

    public FeedbackKind getKind() {
        return kind;
    }

    public void setKind(FeedbackKind kind) {
        this.kind = kind;
    }
}
