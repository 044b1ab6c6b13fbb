package vn.sotay.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.sotay.support.Api;
import vn.sotay.support.Site;

/** Every way that leads to a unit or a person, each with the permission that opens it. */
final class Ways {
    private static final String PAST = "asOf=2024-06-30";
    private static final String NOBODY = "Không có ai tên giống";

    private Ways() {}

    /** What came of it. A list that does not show the thing is {@link #ABSENT}. */
    enum Outcome {
        REACHED,
        ABSENT,
        FORBIDDEN,
        NOT_FOUND,
        OTHER
    }

    /** Somebody who is signed in, over REST and on the pages. */
    record Visitor(String username, Api api, Site site) {}

    /** A person as somebody sees him who may see everything. */
    record Person(String id, String name, String card, String citizenId, String etag) {}

    /**
     * A unit, and a person in it or below it.
     *
     * @param person null where there is nobody
     * @param export an export of its people that somebody else asked for and that waits for a second person
     * @param transfer a transfer of somebody in it or below it that somebody else asked for; null where there is nobody
     */
    record Target(String relation, String id, String code, Person person, String export, String transfer) {}

    /** How to try. */
    interface Attempt {
        Outcome by(Visitor visitor, Target target);
    }

    /**
     * One way.
     *
     * @param needsPerson whether it leads to a person
     */
    record Way(String permission, String name, boolean needsPerson, Attempt attempt) {}

    static List<Way> all() {
        return List.of(
                unit("call by id", (v, t) -> call(v, "/units/" + t.id())),
                unit("call by code", (v, t) -> call(v, "/units/" + t.code())),
                unit("call for a past day", (v, t) -> call(v, "/units/" + t.id() + "?" + PAST)),
                unit("call for children", (v, t) -> call(v, "/units?parent=" + t.id())),
                unit("call for children, past day", (v, t) -> call(v, "/units?parent=" + t.code() + "&" + PAST)),
                unit("search", (v, t) -> listed(v.api().get("/units?q=" + t.code()), t.id())),
                unit(
                        "search of a past day",
                        (v, t) -> listed(v.api().get("/units?" + PAST + "&q=" + t.code()), t.id())),
                unit("page", (v, t) -> page(v, "/units/unit?id=" + t.id())),
                unit("page of a past day", (v, t) -> page(v, "/units/unit?id=" + t.id() + "&" + PAST)),
                edit("page of a rename", "/units/rename?id="),
                edit("page of a move", "/units/move?id="),
                edit("page of an end", "/units/dissolve?id="),
                edit("page of a new unit below", "/units/new?superior="),
                unit("suggestion", (v, t) -> shown(v, "/units/choose?q=" + t.code(), "unit=" + t.id())),
                new Way("AUDIT_VIEW", "audit: page", false, (v, t) -> page(v, "/audit/list?unit=" + t.id())),
                new Way("AUDIT_VIEW", "audit: list", false, (v, t) -> call(v, "/audit?unit=" + t.id())),
                new Way("AUDIT_VIEW", "audit: number on a sheet", false, Ways::printed),
                person("AUDIT_VIEW", "who has looked", Ways::looks),
                person(
                        "AUDIT_VIEW",
                        "page of who has looked",
                        (v, t) -> shown(v, "/audit/record?id=" + t.person().id(), "Nguyễn Thị Thanh Vân")),
                new Way("GRANT", "unit: grant", false, Ways::grant),
                new Way("MEMBER_EDIT", "unit: suggestion for a new member", false, Ways::suggested),
                person(
                        "GRANT",
                        "page of the account",
                        (v, t) -> page(v, "/members/account?id=" + t.person().id())),
                new Way("EXPORT_CONFIRM", "unit: refuse an export", false, Ways::refuse),
                person(
                        "MEMBER_VIEW",
                        "call",
                        (v, t) -> call(v, "/members/" + t.person().id())),
                person(
                        "MEMBER_VIEW",
                        "call for a past day",
                        (v, t) -> call(v, "/members/" + t.person().id() + "?" + PAST)),
                person("MEMBER_VIEW", "list of the unit", (v, t) -> call(v, "/members?unit=" + t.id())),
                person("MEMBER_VIEW", "list by code", (v, t) -> call(v, "/members?unit=" + t.code())),
                person(
                        "MEMBER_VIEW",
                        "list of a past day",
                        (v, t) -> call(v, "/members?unit=" + t.code() + "&" + PAST)),
                person(
                        "MEMBER_VIEW",
                        "search by card",
                        (v, t) -> found(v, t, t.person().card(), "")),
                person(
                        "MEMBER_VIEW",
                        "search by card, past day",
                        (v, t) -> found(v, t, t.person().card(), "&" + PAST)),
                person(
                        "MEMBER_VIEW",
                        "search by name",
                        (v, t) -> found(v, t, t.person().name(), "&limit=200")),
                person(
                        "MEMBER_VIEW",
                        "page",
                        (v, t) -> page(v, "/members/member?id=" + t.person().id())),
                person(
                        "MEMBER_VIEW",
                        "page of a past day",
                        (v, t) -> page(
                                v,
                                "/members/member?" + PAST + "&id=" + t.person().id())),
                person("MEMBER_VIEW", "page of the list", (v, t) -> page(v, "/members/list?unit=" + t.id())),
                person(
                        "MEMBER_VIEW",
                        "page of the list of a past day",
                        (v, t) -> page(v, "/members/list?" + PAST + "&unit=" + t.id())),
                person(
                        "MEMBER_VIEW",
                        "count of a search",
                        (v, t) -> counted(v, "/members/list?q=" + t.person().card())),
                person(
                        "MEMBER_VIEW",
                        "page of a search of a past day",
                        (v, t) -> shown(
                                v,
                                "/members/list?" + PAST + "&q=" + t.person().card(),
                                t.person().id())),
                person(
                        "MEMBER_VIEW",
                        "changes",
                        (v, t) -> call(v, "/members/" + t.person().id() + "/changes")),
                person(
                        "MEMBER_VIEW",
                        "page of the changes",
                        (v, t) -> page(v, "/members/changes?id=" + t.person().id())),
                person(
                        "MEMBER_VIEW",
                        "page of a search",
                        (v, t) -> shown(
                                v,
                                "/members/list?q=" + t.person().card(),
                                t.person().id())),
                new Way(
                        "LIST_EXPORT",
                        "unit: page of an export",
                        false,
                        (v, t) -> page(v, "/exports/new?unit=" + t.id())),
                new Way(
                        "LIST_EXPORT",
                        "unit: order of an export",
                        false,
                        (v, t) -> outcome(v.api()
                                .post(
                                        "/exports",
                                        Map.of("filter", Map.of("unit", t.code()), "reason", "Kiểm tra quyền"))
                                .status())),
                new Way(
                        "INDICATOR_VIEW",
                        "unit: indicators",
                        false,
                        (v, t) -> outcome(
                                v.api().get("/indicators?unit=" + t.code()).status())),
                new Way(
                        "INDICATOR_VIEW",
                        "unit: page of indicators",
                        false,
                        (v, t) -> page(v, "/indicators/adoption?unit=" + t.id())),
                new Way(
                        "INDICATOR_VIEW",
                        "unit: indicator of what is below",
                        false,
                        (v, t) -> call(v, "/indicators/ADOPT_REGISTERED/units?unit=" + t.id())),
                person(
                        "MEMBER_VIEW",
                        "page of the figures of a unit",
                        (v, t) -> page(v, "/units/overview?unit=" + t.id())),
                person(
                        "MEMBER_VIEW",
                        "people behind a figure",
                        (v, t) -> call(v, "/indicators/ADOPT_REGISTERED/members?part=MISSING&unit=" + t.code())),
                person(
                        "MEMBER_VIEW",
                        "page of the people behind a figure",
                        (v, t) -> page(v, "/indicators/people?part=EXEMPT&unit=" + t.id())),
                new Way(
                        "AGGREGATE_ENTER",
                        "unit: monthly totals",
                        false,
                        (v, t) -> rosterOr(v.api().get("/monthly-totals?unit=" + t.code()))),
                new Way(
                        "AGGREGATE_ENTER",
                        "unit: total of a month",
                        false,
                        (v, t) -> rosterOr(v.api().get("/monthly-totals/2024-06?unit=" + t.id()))),
                export("UNIT_VIEW", "units"),
                export("GRANT", "grants"),
                export("AUDIT_VIEW", "audit"),
                person("MEMBER_VIEW_SENSITIVE", "citizen ID in the call", Ways::unmasked),
                person(
                        "MEMBER_VIEW_SENSITIVE",
                        "search by citizen ID",
                        (v, t) -> found(v, t, t.person().citizenId(), "")),
                person("MEMBER_VIEW_SENSITIVE", "citizen IDs in an export", Ways::exported),
                person("MEMBER_VIEW", "portrait", Ways::portrait),
                person("MEMBER_EDIT", "another portrait", Ways::anotherPortrait),
                person(
                        "MEMBER_EDIT",
                        "page of the portrait",
                        (v, t) -> page(v, "/members/portrait?id=" + t.person().id())),
                person("MEMBER_EDIT", "change", Ways::change),
                person(
                        "MEMBER_EDIT",
                        "page of the change",
                        (v, t) -> page(v, "/members/edit?id=" + t.person().id())),
                person("MEMBER_VIEW", "transfer", (v, t) -> call(v, "/transfers/" + t.transfer())),
                person(
                        "MEMBER_VIEW",
                        "transfer in the list",
                        (v, t) -> listed(v.api().get("/transfers?state=REQUESTED&limit=200"), t.transfer())),
                person(
                        "MEMBER_VIEW",
                        "page of a transfer",
                        (v, t) -> page(v, "/transfers/transfer?id=" + t.transfer())),
                person(
                        "MEMBER_VIEW",
                        "page of the list of transfers",
                        (v, t) -> shown(v, "/transfers/list?state=REQUESTED&side=OUTGOING", t.transfer())),
                person("TRANSFER_DECIDE", "refusal of a transfer", Ways::refuseTransfer),
                new Way("MEMBER_EDIT", "unit: letter from elsewhere", false, Ways::receive),
                person(
                        "STATUS_DECIDE",
                        "page of a decision",
                        (v, t) -> page(v, "/members/decide?id=" + t.person().id())));
    }

    private static Way unit(String name, Attempt attempt) {
        return new Way("UNIT_VIEW", "unit: " + name, false, attempt);
    }

    private static Way export(String permission, String list) {
        return new Way(
                permission,
                "unit: order of an export of " + list,
                false,
                (v, t) -> outcome(v.api()
                        .post(
                                "/exports",
                                Map.of("list", list, "filter", Map.of("unit", t.code()), "reason", "Kiểm tra quyền"))
                        .status()));
    }

    private static Way edit(String name, String page) {
        return new Way("UNIT_EDIT", "unit: " + name, false, (v, t) -> page(v, page + t.id()));
    }

    private static Way person(String permission, String name, Attempt attempt) {
        return new Way(permission, "person: " + name, true, attempt);
    }

    private static Outcome call(Visitor visitor, String path) {
        return outcome(visitor.api().get(path).status());
    }

    private static Outcome page(Visitor visitor, String path) {
        return outcome(visitor.site().get(path).status());
    }

    private static Outcome shown(Visitor visitor, String path, String trace) {
        var page = visitor.site().get(path);
        return page.status() == 200 && !page.html().contains(trace) ? Outcome.ABSENT : outcome(page.status());
    }

    private static Outcome found(Visitor visitor, Target target, String typed, String more) {
        var q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return listed(
                visitor.api().get("/members?q=" + q + more), target.person().id());
    }

    private static Outcome listed(Api.Answer list, String id) {
        if (list.status() != 200) return outcome(list.status());
        for (var item : list.body().path("items")) {
            if (item.path("id").asText().equals(id)) return Outcome.REACHED;
        }
        return Outcome.ABSENT;
    }

    private static Outcome unmasked(Visitor visitor, Target target) {
        var answer = visitor.api().get("/members/" + target.person().id());
        if (answer.status() != 200) return outcome(answer.status());
        var inClear = answer.text().contains(target.person().citizenId());
        return inClear ? Outcome.REACHED : Outcome.ABSENT;
    }

    /** An export that is to say citizen IDs: refused as a column of the order, or as a whole. */
    private static Outcome exported(Visitor visitor, Target target) {
        var answer = visitor.api()
                .post(
                        "/exports",
                        Map.of(
                                "filter",
                                Map.of("unit", target.code()),
                                "columns",
                                List.of("fullName", "citizenId"),
                                "reason",
                                "Kiểm tra quyền"));
        return answer.status() == 422
                        && answer.body().at("/errors/0/key").asText().equals("export.columns.denied")
                ? Outcome.ABSENT
                : outcome(answer.status());
    }

    /** What the field for a unit offers while somebody types a code. */
    private static Outcome suggested(Visitor visitor, Target target) {
        var page = visitor.site().get("/members/new");
        if (page.status() != 200) return outcome(page.status());
        var offers = visitor.site().ask(page, "memberForm", "memberForm:unit", target.code());
        if (offers.status() != 200) return outcome(offers.status());
        return offers.html().contains(target.code() + " ") ? Outcome.REACHED : Outcome.ABSENT;
    }

    /** What happened to an export, which its number finds. */
    private static Outcome printed(Visitor visitor, Target target) {
        var answer = visitor.api().get("/audit?q=" + target.export());
        return answer.status() == 200 && answer.body().path("items").isEmpty()
                ? Outcome.ABSENT
                : outcome(answer.status());
    }

    /** Somebody looked at the record before: the one who chose it. */
    private static Outcome looks(Visitor visitor, Target target) {
        var answer = visitor.api().get("/members/" + target.person().id() + "/looks");
        return answer.status() == 200 && answer.body().path("items").isEmpty()
                ? Outcome.ABSENT
                : outcome(answer.status());
    }

    /** A grant without a role: who may grant on the unit is told that the role is missing. */
    private static Outcome grant(Visitor visitor, Target target) {
        var answer = visitor.api()
                .post("/grants", Map.of("account", visitor.username(), "unit", target.code(), "reason", "Kiểm tra"));
        var asked = answer.status() == 422
                && answer.body().at("/errors/0/field").asText().equals("role");
        return asked ? Outcome.REACHED : outcome(answer.status());
    }

    private static Outcome refuse(Visitor visitor, Target target) {
        return outcome(visitor.api()
                .post("/exports/" + target.export() + "/transitions/refuse", Map.of("note", "Kiểm tra quyền"))
                .status());
    }

    /** Without a reason, so that nothing changes: who may decide is told that it is missing. */
    private static Outcome refuseTransfer(Visitor visitor, Target target) {
        var answer = visitor.api().post("/transfers/" + target.transfer() + "/transitions/refuse", Map.of(), "\"0\"");
        var asked = answer.status() == 422
                && answer.body().at("/errors/0/field").asText().equals("reason");
        return asked ? Outcome.REACHED : outcome(answer.status());
    }

    /** A letter about nobody: who may write it down on the unit is told what is missing. */
    private static Outcome receive(Visitor visitor, Target target) {
        var answer = visitor.api().post("/transfers/incoming", Map.of("to", target.code()));
        return answer.status() == 422 ? Outcome.REACHED : outcome(answer.status());
    }

    /** A page that says that there is nobody tells nothing. */
    private static Outcome counted(Visitor visitor, String path) {
        var page = visitor.site().get(path);
        return page.status() == 200 && page.html().contains(NOBODY) ? Outcome.ABSENT : outcome(page.status());
    }

    /** Most have none, and who may see it is told so. */
    private static Outcome portrait(Visitor visitor, Target target) {
        var answer = visitor.api().get(portraitOf(target));
        return answer.status() == 404 && answer.key().equals("file.notFound")
                ? Outcome.REACHED
                : outcome(answer.status());
    }

    /** No image, so that nothing changes: whoever may not is refused before it is looked at. */
    private static Outcome anotherPortrait(Visitor visitor, Target target) {
        var answer = visitor.api().put(portraitOf(target), "no image");
        return answer.status() == 415 ? Outcome.REACHED : outcome(answer.status());
    }

    private static String portraitOf(Target target) {
        return "/members/" + target.person().id() + "/portrait";
    }

    /** Changes nothing in the record and is still a change: whoever may not is refused before it is looked at. */
    private static Outcome change(Visitor visitor, Target target) {
        var person = target.person();
        return outcome(visitor.api()
                .patch("/members/" + person.id(), Map.of(), person.etag())
                .status());
    }

    /** Who is told that the unit keeps a roster has come to it. */
    private static Outcome rosterOr(Api.Answer answer) {
        return answer.status() == 409 && "aggregate.roster".equals(answer.key())
                ? Outcome.REACHED
                : outcome(answer.status());
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 202, 204 -> Outcome.REACHED;
            case 403 -> Outcome.FORBIDDEN;
            case 404 -> Outcome.NOT_FOUND;
            default -> Outcome.OTHER;
        };
    }
}
