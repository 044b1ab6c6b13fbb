package vn.sotay.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.practice.model.PracticeView;
import vn.sotay.practice.service.PracticeService;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** Backs practice/start.xhtml: what practising is, and how it stands with one's own. */
@Named
@RequestScoped
public class PracticeStartBean {
    @Inject
    PracticeService practices;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private PracticeView running;

    /** Looks whether one is open. */
    public void load() {
        running = practices.running().orElse(null);
    }

    /** Whether there is one to go on with. */
    public boolean isRunning() {
        return running != null;
    }

    /** Until when it is there. */
    public String getUntil() {
        return messages.text(
                "practice.start.until", formats.day(running.endsOn().minusDays(1)));
    }
}
