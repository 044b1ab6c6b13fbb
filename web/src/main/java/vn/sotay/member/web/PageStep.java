package vn.sotay.member.web;

import java.util.List;

/**
 * One link of a pager that walks by edges.
 *
 * @param key the message key of its label
 * @param icon the PrimeIcons class
 * @param off whether it leads nowhere new
 * @param row the number of the first row it leads to; null where that is not known
 */
public record PageStep(String key, String icon, boolean off, String after, String before, String end, Long row) {
    /** First, back, next, last. */
    static List<PageStep> of(MemberPage page) {
        var none = page.isEmpty();
        return List.of(
                new PageStep("shell.pager.first", "pi-angle-double-left", !page.before(), null, null, null, null),
                new PageStep(
                        "shell.pager.back",
                        "pi-angle-left",
                        !page.before(),
                        null,
                        none ? null : page.firstId(),
                        null,
                        page.firstBack()),
                new PageStep(
                        "shell.pager.next",
                        "pi-angle-right",
                        !page.after(),
                        none ? null : page.lastId(),
                        null,
                        null,
                        page.firstNext()),
                new PageStep("shell.pager.last", "pi-angle-double-right", !page.after(), null, null, "last", null));
    }
}
