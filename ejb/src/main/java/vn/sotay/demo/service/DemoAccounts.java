package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.Device;
import vn.sotay.access.model.RoleGrant;
import vn.sotay.access.service.Passwords;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.privacy.model.NoticeReading;
import vn.sotay.privacy.model.NoticeRepository;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.PublicId;
import vn.sotay.shared.model.Sha256;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.RealTime;

/** Opens the accounts, each granted by the one before in the real chain; the last thing that is stored. */
@ApplicationScoped
public class DemoAccounts {
    @Inject
    BulkRepository bulk;

    @Inject
    UnitRepository units;

    @Inject
    NoticeRepository notices;

    @Inject
    DemonstrationRepository people;

    @Inject
    Passwords passwords;

    @Inject
    DemoPresence presence;

    @Inject
    DemoNotices told;

    @Inject
    @RealTime
    Clock clock;

    /** Opens them all. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(ProvincePlan province) {
        var hash = passwords.hash(AccountPlan.PASSWORD);
        var at = province.size().from().atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
        Map<String, Account> opened = new LinkedHashMap<>();
        AccountPlan.all().forEach(plan -> opened.computeIfAbsent(plan.username(), name -> account(plan, hash, at)));
        var secretary = opened.get("bithu");
        secretary.belongTo(people.member(Story.HOME_BRANCH, secretary.displayName()));
        bulk.insert(opened.values());
        bulk.insert(List.of("bientap", "kiemtra", "vanphong", "giupviec").stream()
                .map(opened::get)
                .map(this::forgottenMachine)
                .toList());
        bulk.insert(readings(opened.values()));
        presence.register(province.size(), hash);
        Map<String, RoleGrant> held = new HashMap<>();
        bulk.insert(AccountPlan.all().stream()
                .map(plan -> {
                    var grant = grant(province, plan, opened.get(plan.username()), held.get(plan.granter()), at);
                    held.put(plan.username(), grant);
                    return grant;
                })
                .toList());
        told.fill();
    }

    /** A machine that still signs in by itself and was not used for longer than the rule says; on real time, as all machines. */
    private Device forgottenMachine(Account account) {
        var at = clock.instant().minus(Duration.ofDays(40));
        return new Device(account, Sha256.hex(PublicId.random()), "Firefox, Windows", at, at.plus(Duration.ofDays(90)));
    }

    /** Whoever is at work has read the notice; whoever never signed in is shown it then. */
    private List<NoticeReading> readings(Collection<Account> opened) {
        var edition =
                notices.inForce(DemoTree.STARTS.toLocalDate()).orElseThrow().edition();
        var at = DemoTree.STARTS.minusMonths(1).atZone(BusinessClock.ZONE).toInstant();
        return opened.stream()
                .filter(account -> !account.mustChangePassword())
                .map(account -> new NoticeReading(account, edition, at))
                .toList();
    }

    private static Account account(AccountPlan plan, String hash, Instant at) {
        var creator = plan.granter() == null ? null : "quantri";
        var account = new Account(plan.username(), plan.displayName(), hash, creator, at);
        if (plan.state() == AccountPlan.State.USED || plan.state() == AccountPlan.State.LOCKED) {
            account.choosePassword(hash);
            account.activate(at);
        }
        if (plan.state() == AccountPlan.State.LOCKED) {
            account.lock(
                    DemoTree.STARTS.minusDays(12).atZone(BusinessClock.ZONE).toInstant());
        }
        return account;
    }

    private RoleGrant grant(ProvincePlan province, AccountPlan plan, Account account, RoleGrant base, Instant at) {
        var unit = units.byCode(plan.unit()).orElseThrow();
        var from = province.size().from();
        var period = plan.until() == null
                ? Period.from(from)
                : new Period(from, plan.until().plusDays(1));
        if (plan.state() == AccountPlan.State.PROPOSED) {
            return RoleGrant.proposed(account, plan.role(), unit, period, plan.reason(), at);
        }
        return base == null
                ? RoleGrant.founding(account, plan.role(), unit, period, plan.reason(), at)
                : RoleGrant.basedOn(base, account, plan.role(), unit, period, plan.reason(), at);
    }
}
