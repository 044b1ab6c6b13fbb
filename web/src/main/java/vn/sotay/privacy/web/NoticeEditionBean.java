package vn.sotay.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.privacy.model.NoticeEdition;
import vn.sotay.privacy.service.NoticePair;
import vn.sotay.privacy.service.NoticePublishService;
import vn.sotay.privacy.service.PublishNotice;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** Backs privacy/edition.xhtml: a new edition of the notice is written, looked at and published. */
@Named
@ViewScoped
public class NoticeEditionBean implements Serializable {
    private static final String HERE = "/privacy/edition?faces-redirect=true";

    @Inject
    NoticePublishService notices;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private final List<NoticePartForm> parts = new ArrayList<>();
    private int after;
    private LocalDate from;
    private String source;
    private NoticeEdition ahead;
    private List<NoticePair> preview;

    /** Begins with the words of the newest edition. */
    public void load() {
        var begun = notices.begin();
        after = begun.after();
        source = begun.source();
        begun.parts().stream().map(NoticePartForm::of).forEach(parts::add);
        add();
        ahead = notices.ahead().orElse(null);
    }

    /** One more part. */
    public void add() {
        parts.add(new NoticePartForm());
    }

    /** Shows what its readers would see. */
    public void look() {
        preview = notices.preview(asked());
    }

    /** Back to the form. */
    public void change() {
        preview = null;
    }

    /** Publishes it. */
    public String publish() {
        messages.info("privacy.edition.done", notices.publish(asked()), formats.day(from));
        return HERE;
    }

    /** Takes back the edition that has not begun. */
    public String takeBack() {
        notices.takeBack(ahead.edition());
        messages.info("privacy.edition.takenBack", ahead.edition());
        return HERE;
    }

    private PublishNotice asked() {
        var typed = parts.stream()
                .filter(NoticePartForm::isTyped)
                .map(NoticePartForm::pair)
                .toList();
        return new PublishNotice(after, from, source, typed);
    }

    /** What the new edition will be called, or is in the preview. */
    public String getName() {
        return messages.text("privacy.notice.edition", after + 1, formats.day(from));
    }

    /** What the edition that has not begun is called. */
    public String getAheadName() {
        return messages.text("privacy.notice.edition", ahead.edition(), formats.day(ahead.validFrom()));
    }

    public NoticeEdition getAhead() {
        return ahead;
    }

    public List<NoticePair> getPreview() {
        return preview;
    }

    public List<NoticePartForm> getParts() {
        return parts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
