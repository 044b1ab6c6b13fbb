package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.member.model.StatusFilter;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.Figure.Value;
import vn.sotay.shared.service.FigureSource;

/** How many people by their state, how many records lack something, how many need a second look. */
@ApplicationScoped
class MemberFigures implements FigureSource {
    private static final String LIST = "/members/list";

    @Inject
    MemberQueries members;

    @Inject
    Caller caller;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<Figure> figures(String unitPath) {
        var all = caller.scope(MEMBER_VIEW);
        var scope = unitPath == null ? all : all.within(unitPath);
        if (scope.isEmpty()) {
            return List.of();
        }
        var people = members.summary(scope);
        return List.of(people(people), gaps(people), conflicts(scope));
    }

    private static Figure people(PeopleSummary people) {
        return new Figure(
                "member.figure.people",
                Value.of("member.figure.number", people.members(), LIST + "?status=MEMBER"),
                List.of(
                        Value.of("member.figure.official", people.official(), LIST + "?status=OFFICIAL"),
                        Value.of("member.figure.probationary", people.probationary(), LIST + "?status=PROBATIONARY"),
                        Value.of("member.figure.exempt", people.exempt(), LIST + "?status=EXEMPT"),
                        Value.of("member.figure.away", people.away(), LIST + "?status=AWAY")));
    }

    private static Figure gaps(PeopleSummary people) {
        var parts = people.lacking().entrySet().stream()
                .map(gap -> Value.of(
                        "member.figure.gap." + gap.getKey(),
                        gap.getValue(),
                        LIST + "?status=MEMBER&gap=" + gap.getKey()))
                .toList();
        return new Figure("member.figure.gaps", null, parts);
    }

    private Figure conflicts(Scope scope) {
        var filter = new MemberFilter(scope, Scope.NOTHING, null, StatusFilter.ALL, true, null);
        return new Figure(
                "member.figure.conflicts", value("member.figure.number", filter, LIST + "?review=true"), List.of());
    }

    private Value value(String key, MemberFilter filter, String path) {
        var count = members.count(filter);
        return new Value(key, count.shown(), count.isMore(), path);
    }
}
