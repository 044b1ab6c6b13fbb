package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SignInDay;
import vn.sotay.demo.model.AdoptingMember;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.service.BusinessClock;

/**
 * Accounts of the members who came in during the story, and the months in which they did: 60 to 97 of a hundred by
 * committee, two committees clearly behind (docs/definitions.md, The demonstration's story).
 */
@ApplicationScoped
public class DemoPresence {
    private static final int LOWEST = 60;
    private static final int LOWEST_OF_MOST = 80;
    private static final int HIGHEST = 97;
    private static final double COMES_IN_A_MONTH = 0.8;
    private static final int NUMBER = 100_000;

    @Inject
    BulkRepository bulk;

    @Inject
    DemonstrationRepository people;

    /** Opens them, in the transaction of the other accounts. */
    void register(DemoSize size, String hash) {
        var accounts = new ArrayList<Account>();
        var days = new ArrayList<SignInDay>();
        for (var member : people.adopting()) {
            var dice = Dice.of("adoption " + member.id());
            if (dice.between(1, 100) <= share(member.unitCode())) {
                var account = account(member, dice, size, hash, accounts.size());
                accounts.add(account);
                days.addAll(days(account, dice, size));
            }
        }
        bulk.insert(accounts);
        bulk.insert(days);
    }

    private static int share(String unitCode) {
        var committee = unitCode.substring(0, "51.07".length());
        var behind = committee.equals(Committee.TRA_BUI.code()) || committee.equals(Committee.SON_KY.code());
        return behind
                ? Dice.of("share " + committee).between(LOWEST, LOWEST + 5)
                : Dice.of("share " + committee).between(LOWEST_OF_MOST, HIGHEST);
    }

    private Account account(AdoptingMember member, Dice dice, DemoSize size, String hash, int number) {
        var earliest = member.knownFrom().isAfter(size.from()) ? member.knownFrom() : size.from();
        var at = noon(dice.day(earliest, DemoSize.TODAY.minusDays(1)));
        var account = new Account("dv" + (NUMBER + number), member.fullName(), hash, "quantri", at);
        account.choosePassword(hash);
        account.activate(at);
        account.belongTo(people.reference(member));
        return account;
    }

    private static List<SignInDay> days(Account account, Dice dice, DemoSize size) {
        var days = new ArrayList<SignInDay>();
        var months = ChronoUnit.MONTHS.between(size.from(), DemoSize.TODAY) + 1;
        for (var back = Math.min(months, 12) - 1; back >= 0; back--) {
            var month = YearMonth.from(DemoSize.TODAY).minusMonths(back);
            var day = month.atDay(dice.between(1, 28));
            if (dice.chance(COMES_IN_A_MONTH) && !noon(day).isBefore(account.createdAt())) {
                days.add(new SignInDay(account, day));
            }
        }
        return days;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
    }
}
