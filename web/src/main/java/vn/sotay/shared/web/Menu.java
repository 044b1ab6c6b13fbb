package vn.sotay.shared.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The menu: every entry, with the permission without which it is not shown. */
final class Menu {
    private static final List<MenuGroup> ALL = List.of(
            new MenuGroup(
                    null,
                    List.of(
                            new MenuItem("home", "/home", "pi-home", null, true),
                            new MenuItem("members", "/members/list", "pi-users", "MEMBER_VIEW", true),
                            new MenuItem(
                                    "transfers", "/transfers/list", "pi-arrow-right-arrow-left", "MEMBER_VIEW", false),
                            new MenuItem("units", "/units/tree", "pi-sitemap", "UNIT_VIEW", true),
                            new MenuItem(
                                    "indicators", "/indicators/adoption", "pi-chart-bar", "INDICATOR_VIEW", false))),
            new MenuGroup(
                    "data",
                    List.of(
                            new MenuItem("totals", "/totals/form", "pi-calculator", "AGGREGATE_ENTER", true),
                            new MenuItem("forces", "/forces/line", "pi-shield", "AGGREGATE_VIEW", false),
                            new MenuItem("imports", "/imports/list", "pi-file-import", "IMPORT", true),
                            new MenuItem("duplicates", "/duplicates/list", "pi-clone", "MEMBER_EDIT", false),
                            new MenuItem("exports", "/exports/list", "pi-download", "LIST_EXPORT", false),
                            new MenuItem("ledgers", "/ledgers/list", "pi-hashtag", "LEDGER_USE", false),
                            new MenuItem("documents", "/documents/list", "pi-file", "LEDGER_USE", false),
                            new MenuItem("feedback", "/feedback/list", "pi-comment", "FEEDBACK_ANSWER", false))),
            new MenuGroup(
                    "admin",
                    List.of(
                            new MenuItem("accounts", "/accounts/list", "pi-user", "ACCOUNT_MANAGE", false),
                            new MenuItem("grants", "/grants/list", "pi-shield", "GRANT", false),
                            new MenuItem("audit", "/audit/list", "pi-history", "AUDIT_VIEW", false),
                            new MenuItem("retention", "/privacy/retention", "pi-clock", "RETENTION_VIEW", false),
                            new MenuItem("calendar", "/calendar/year", "pi-calendar", "CALENDAR_EDIT", false),
                            new MenuItem("policies", "/policies/list", "pi-book", "POLICY_EDIT", false))));

    private Menu() {}

    /** The entry in whose folder a page lies; empty for a page that the menu does not lead to. */
    static Optional<MenuItem> entryOf(String page) {
        return ALL.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.current(page + ".") != null)
                .findFirst();
    }

    /** What somebody with these permissions sees. */
    static List<MenuGroup> of(Predicate<String> may) {
        return ALL.stream()
                .map(group -> group.only(item -> item.permission() == null || may.test(item.permission())))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }
}
