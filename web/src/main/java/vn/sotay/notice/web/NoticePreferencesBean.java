package vn.sotay.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRhythm;
import vn.sotay.notice.service.ChooseNotices;
import vn.sotay.notice.service.NoticePreferencesService;
import vn.sotay.notice.service.NoticePreferencesView;
import vn.sotay.shared.web.Messages;

/** Backs notices/preferences.xhtml: mail or not, and the own calendar. */
@Named
@ViewScoped
public class NoticePreferencesBean implements Serializable {
    @Inject
    NoticePreferencesService service;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private NoticePreferencesView view;
    private NoticeRhythm rhythm;
    private int weekday;
    private String email;
    private List<String> mailed;
    private String feedAddress;

    /** Reads them. */
    public void load() {
        read();
        rhythm = view.rhythm();
        weekday = view.weekday();
        email = view.email();
        mailed = new ArrayList<>(view.mailed().stream().map(Enum::name).toList());
    }

    private void read() {
        view = service.view();
    }

    /** Takes over what was chosen. */
    public String choose() {
        service.choose(new ChooseNotices(view.version(), rhythm, weekday, email, kinds()));
        messages.info("notice.preferences.done");
        return "/notices/preferences?faces-redirect=true";
    }

    private List<NoticeKind> kinds() {
        return mailed.stream().map(NoticeKind::valueOf).toList();
    }

    /** Makes a key; it stands on the page this once. */
    public void openFeed() {
        var key = service.openFeed();
        var here = request.getRequestURL().toString();
        var root = here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
        feedAddress = root + "/api/v1/calendar.ics?key=" + key;
        read();
    }

    /** No key opens it any more. */
    public String closeFeed() {
        service.closeFeed();
        messages.info("notice.feed.closed");
        return "/notices/preferences?faces-redirect=true";
    }

    public NoticePreferencesView getView() {
        return view;
    }

    /** The key of the button's words. */
    public String getFeedAction() {
        return view.feedMadeAt() == null ? "notice.feed.open" : "notice.feed.again";
    }

    public String getFeedAddress() {
        return feedAddress;
    }

    public NoticeRhythm[] getRhythms() {
        return NoticeRhythm.values();
    }

    public List<Integer> getWeekdays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public NoticeRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(NoticeRhythm rhythm) {
        this.rhythm = rhythm;
    }

    public int getWeekday() {
        return weekday;
    }

    public void setWeekday(int weekday) {
        this.weekday = weekday;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getMailed() {
        return mailed;
    }

    public void setMailed(List<String> mailed) {
        this.mailed = mailed;
    }
}
