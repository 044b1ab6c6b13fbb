package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Backs the frame of the page: who is there, how they want to see it, where they may go. */
@Named
@RequestScoped
public class Shell {
    private static final Pattern KEPT = Pattern.compile("(?!asOf$)[a-zA-Z][a-zA-Z0-9]*");

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest request;

    /** The one of this request. */
    static Shell current(FacesContext faces) {
        return CDI.current().select(Shell.class).get();
    }

    /** The language of the account, or null when nobody is signed in. */
    Locale chosenLocale() {
        return null;
    }

    /** The language tag of the page. */
    public String getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    /** The classes of the html element: large text and dark ground, as the account has it. */
    public String getHtmlClass() {
        return null;
    }

    /** Whether large text is on. */
    public boolean isLarge() {
        return false;
    }

    /** Whether the dark ground is on. */
    public boolean isDark() {
        return false;
    }

    /** Whether the data are made up. */
    public boolean isDemo() {
        return true;
    }

    /** Name of the person signed in. */
    public String getPerson() {
        return "Phan Thu Hà";
    }

    /** Two letters for the person. */
    public String getInitials() {
        return "PH";
    }

    /** The user name, under the person's name. */
    public String getUserName() {
        return "ha.pt";
    }

    /** Name of the unit looked at, or the words for all that may be seen. */
    public String getUnitName() {
        return messages.text("shell.unit.all");
    }

    /** Name of the province, under the name of the application. */
    public String getProvince() {
        return messages.text("shell.province");
    }

    /** The day looked at: "Hôm nay", or another day. */
    public String getDayText() {
        return context.isWritable() ? messages.text("shell.asOf.today") : formats.day(context.getDay());
    }

    /** What follows "Hôm nay" where there is room: the day. */
    public String getDayWide() {
        return context.isWritable() ? ", " + formats.day(context.getDay()) : "";
    }

    /** The page where another unit is chosen; it comes back to this one. */
    public String getUnitPickerUrl() {
        return request.getContextPath() + "/units/choose?back="
                + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
    }

    /** This page without its parameters, for forms that send others. */
    public String getPath() {
        return (String) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI());
    }

    /** This page with its parameters, seen from the root of the application: where a setting comes back to. */
    public String getAddress() {
        var query = (String) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING),
                Objects.requireNonNullElse(request.getQueryString(), ""));
        return getPath().substring(request.getContextPath().length()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** What the address says besides the day, for the form that asks for another one. */
    public List<Map.Entry<String, String>> getOtherParameters() {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> KEPT.matcher(parameter.getKey()).matches())
                .<Map.Entry<String, String>>map(parameter ->
                        new SimpleImmutableEntry<>(parameter.getKey(), parameter.getValue()[0]))
                .toList();
    }

    /** The other of the two languages. */
    public String getOtherLanguage() {
        return "vi".equals(getLanguage()) ? "en" : "vi";
    }

    /** The last line of a printed page: when, by whom, of which unit. */
    public String getPrintFoot() {
        return messages.text("shell.printed", formats.day(context.getDay()), getPerson(), getUnitName());
    }

    /** What a phone shows behind "more". */
    public List<MenuItem> getMoreItems() {
        return getMenu().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.tab())
                .toList();
    }

    /** The groups of the menu, each with at least one entry. */
    public List<MenuGroup> getMenu() {
        return Menu.of(permission -> true);
    }

    /** What is to be said above the content. */
    public List<Notice> getNotices() {
        return Notice.all(FacesContext.getCurrentInstance());
    }
}
