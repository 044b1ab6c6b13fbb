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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.service.Caller;
import vn.sotay.organisation.service.UnitChoiceService;
import vn.sotay.shared.service.Province;

/** Backs the frame of the page: who is there, how they want to see it, where they may go. */
@Named
@RequestScoped
public class Shell {
    /** The parameter of a page that opens anew because its form had expired. */
    static final String EXPIRED = "expired";

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final List<String> TOLD = List.of(EXPIRED, AddressErrors.UNREAD, "switched");
    private static final Pattern KEPT = Pattern.compile("(?!asOf$|expired$|unread$|switched$)[a-zA-Z][a-zA-Z0-9]*");

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Province home;

    @Inject
    UnitChoiceService units;

    /** The one of this request. */
    static Shell current(FacesContext faces) {
        return CDI.current().select(Shell.class).get();
    }

    /** The language of the account; before sign-in the one chosen there, or null to let the browser say. */
    Locale chosenLocale() {
        var tag = caller.signedIn() ? caller.account().locale() : request.getParameter("lang");
        return LANGUAGES.contains(String.valueOf(tag)) ? new Locale(tag) : null;
    }

    /** The language tag of the page. */
    public String getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    /** The classes of the html element: large text and dark ground, as the account has it. */
    public String getHtmlClass() {
        return (isLarge() ? "large " : "") + (isDark() ? "dark " : "") + (isPractising() ? "practising" : "");
    }

    /** Whether large text is on. */
    public boolean isLarge() {
        return caller.signedIn() && caller.account().largeText();
    }

    /** Whether the dark ground is on. */
    public boolean isDark() {
        return caller.signedIn() && caller.account().dark();
    }

    /** Whether the help of a page is open: as the account left it. */
    public boolean isHelpOpen(String key) {
        return caller.signedIn() && caller.account().openHelp().contains(key);
    }

    /** Whether the data are made up. */
    public boolean isDemo() {
        return home.isDemonstration();
    }

    /** Whether everything on the page belongs to a practice branch. */
    public boolean isPractising() {
        return caller.isPractising();
    }

    /** Name of the person signed in. */
    public String getPerson() {
        return caller.signedIn() ? caller.account().displayName() : "";
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return caller.signedIn();
    }

    /** Two letters for the person: of the middle name or family name and of the given name. */
    public String getInitials() {
        var words = getPerson().strip().split("\\s+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - 2))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Under the person's name: the first role, else the user name. */
    public String getRole() {
        var grants = caller.grants();
        return grants.isEmpty()
                ? caller.username()
                : messages.text("Role." + grants.get(0).role().name());
    }

    /** Name of the unit looked at; without one, of the only unit one has, or the words for all of them. */
    public String getUnitName() {
        if (context.getUnit() != null) {
            return units.one(context.getUnit()).name();
        }
        var own = caller.grants().stream().map(HeldGrant::unitName).distinct().toList();
        return own.size() == 1 ? own.get(0) : messages.text("shell.unit.all");
    }

    /** Name of the province, under the name of the application. */
    public String getProvince() {
        return home.name().orElseGet(() -> messages.text("shell.province"));
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
        var unit = context.getUnit() == null
                ? ""
                : "&unit=" + URLEncoder.encode(context.getUnit(), StandardCharsets.UTF_8);
        return request.getContextPath() + "/units/choose?back="
                + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8)
                + unit;
    }

    /** This page without its parameters, for forms that send others. */
    public String getPath() {
        return (String) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI());
    }

    /** This page as feedback names it: nothing of what is looked at there. */
    public String getPage() {
        return getPath().substring(request.getContextPath().length());
    }

    /** This page with its parameters, seen from the root of the application: where a setting comes back to. */
    public String getAddress() {
        var query = (String) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING),
                Objects.requireNonNullElse(request.getQueryString(), ""));
        return getPage() + (query.isEmpty() ? "" : "?" + query);
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
        return Menu.of(permissions::has);
    }

    /** What is to be said above the content. */
    public List<Notice> getNotices() {
        var notices = Notice.all(FacesContext.getCurrentInstance());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            TOLD.stream()
                    .filter(name -> request.getParameter(name) != null)
                    .forEach(name -> notices.add(0, Notice.warning(messages.text("shell." + name))));
        }
        return notices;
    }
}
