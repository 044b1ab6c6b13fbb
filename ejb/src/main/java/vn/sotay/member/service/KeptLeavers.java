package vn.sotay.member.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.file.service.FileStore;
import vn.sotay.member.model.MemberExpiryRepository;
import vn.sotay.member.model.Roster;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Records of people who left: after a time only the outline stays, so that the lists of those years stay true. */
@ApplicationScoped
class KeptLeavers implements RetainedData {
    static final String ACTOR = "system";

    @Inject
    MemberExpiryRepository people;

    @Inject
    Roster roster;

    @Inject
    FileStore files;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "MEMBER_LEFT";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return people.countLeftBefore(Ages.day(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        var some = people.leftBefore(Ages.day(age, clock), limit);
        some.forEach(member -> {
            roster.describe(member, member.details().outline(), ACTOR, clock.instant());
            files.release(PortraitService.owner(member));
            facts.fire(MemberOutlined.of(member));
        });
        if (!some.isEmpty()) {
            people.forgetVersions(some);
        }
        return some.size();
    }
}
