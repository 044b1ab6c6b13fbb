package vn.sotay.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.feedback.service.FeedbackService;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs feedback/own.xhtml: what one has written, and what came of it. */
@Named
@ViewScoped
public class FeedbackOwnBean implements Serializable {
    @Inject
    FeedbackService feedback;

    private final RowAddress at = new RowAddress();
    private RowPage<FeedbackView> page;

    /** Reads the page that the address names. */
    public void load() {
        var edge = at.edge();
        page = RowPage.of(feedback.own(edge, RowPage.ASK), edge, feedback.countOwn(), at.getRow(), FeedbackView::id);
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<FeedbackView> getPage() {
        return page;
    }
}
