package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import vn.sotay.aggregate.model.MonthlyTotal;
import vn.sotay.aggregate.model.MonthlyTotalRepository;
import vn.sotay.aggregate.model.Onboarding;
import vn.sotay.aggregate.model.TotalsForm;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.service.BusinessClock;

/** Twelve months of totals of the armed committees; one of them has not sent the last month that is over. */
@ApplicationScoped
public class DemoTotals {
    private static final int MONTHS = 12;
    private static final int DAY_OF_SENDING = 4;
    private static final int SLOWER = 5;

    @Inject
    MonthlyTotalRepository totals;

    @Inject
    UnitRepository units;

    /** Sends them, after the units are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void send() {
        var today = YearMonth.from(DemoTree.STARTS);
        for (var back = MONTHS; back >= 1; back--) {
            if (back > 1) {
                send("51.16", "lucluong", today.minusMonths(back), 2_310 - back * 6, back);
            }
            send("51.17", "quansu", today.minusMonths(back), 1_184 - back * 3, back + 2);
            send("51.18", "bienphong", today.minusMonths(back), 486 - back, back + SLOWER);
        }
    }

    private void send(String code, String by, YearMonth month, int members, int monthsToGo) {
        var total = new MonthlyTotal(units.byCode(code).orElseThrow(), month, month);
        var probationary = members / 28;
        total.say(
                new TotalsForm(members - probationary, probationary, members / 90, members - members * monthsToGo / 20),
                monthsToGo > MONTHS
                        ? Onboarding.NOT_BEGUN
                        : monthsToGo > SLOWER ? Onboarding.TRAINED : Onboarding.IN_USE,
                by,
                month.plusMonths(1)
                        .atDay(DAY_OF_SENDING)
                        .atTime(9, 30)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
        totals.add(total);
    }
}
