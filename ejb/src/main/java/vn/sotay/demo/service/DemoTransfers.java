package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.Introductions;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.transfer.model.IssuedLetter;
import vn.sotay.transfer.model.Newcomer;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferBook;
import vn.sotay.transfer.model.TransferPlan;
import vn.sotay.transfer.model.TransferRepository;

/** Five transfers in every state, of people of one commune: within the province, out of it, into it, and some for a while. */
@ApplicationScoped
public class DemoTransfers {
    private static final int EACH = 5;
    private static final int STATES = 7;
    private static final String ASKS = "coso";
    private static final String DECIDES = "thutruong";
    private static final String ISSUES = "chuyenvien";
    private static final String OTHER_DISTRICT = "51.08.002.01";
    private static final String ELSEWHERE = "Chi bộ khu phố 3, Đảng bộ phường Tân Lập, tỉnh Đông Hải";
    private static final List<String> REASONS =
            List.of("chuyển nơi cư trú", "chuyển công tác", "nghỉ hưu về địa phương", "theo gia đình", "nhận việc mới");

    @Inject
    DemonstrationRepository people;

    @Inject
    UnitRepository units;

    @Inject
    TransferRepository transfers;

    @Inject
    TransferBook book;

    @Inject
    DemoDocuments documents;

    @Inject
    Introductions introductions;

    /** Begins them and takes each as far as its state, after people, ledgers and units are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin() {
        var some = people.membersBelow(Story.COMMUNE, Story.HOME_BRANCH, EACH * STATES)
                .iterator();
        accepted(some);
        expired(some);
        onTheWay(some);
        for (var i = 0; i < EACH; i++) {
            var refused = asked(some.next(), 20 + i, i);
            refused.refuse("Chưa hoàn thành nhiệm vụ được giao", DECIDES, ago(17 + i));
            var recalled = asked(some.next(), 25 + i, i);
            recalled.recall("Đảng viên xin ở lại", ASKS, ago(22 + i));
            asked(some.next(), 8 + i, i).release(DECIDES, ago(5 + i));
            asked(some.next(), 1 + i, i);
        }
    }

    private void accepted(Iterator<Member> some) {
        var stay = DemoTree.STARTS.toLocalDate();
        var plan = new TransferPlan(
                TransferKind.TEMPORARY, false, day(172), stay.minusMonths(5), stay.plusDays(15), "đi làm xa");
        var away = sent(some.next(), 170, plan);
        book.accept(away, day(165), DECIDES, ago(165));
        for (var i = 1; i < EACH; i++) {
            var transfer = sent(some.next(), 30 - i, forGood(32 - i, i));
            book.accept(transfer, day(20 - i), DECIDES, ago(20 - i));
        }
    }

    private void expired(Iterator<Member> some) {
        for (var i = 0; i < EACH; i++) {
            sent(some.next(), 45 - i, forGood(50 - i, i)).expire("system", ago(14 - i));
        }
    }

    private void onTheWay(Iterator<Member> some) {
        sent(some.next(), 26, forGood(30, 0));
        sent(some.next(), 12, forGood(15, 1));
        var other = some.next();
        send(Transfer.to(unit(OTHER_DISTRICT), other, forGood(14, 2), ASKS, ago(14)), other, 11);
        var leaving = some.next();
        send(Transfer.out(ELSEWHERE, leaving, forGood(13, 3), ASKS, ago(13)), leaving, 10);
        var day = day(6);
        var letter = new IssuedLetter(null, "15-GT/ĐU", day, introductions.presentBy(day));
        var newcomer = new Newcomer("Lương Thị Thảo", "12/08/1987", null, "000187000777", "19/05/2012", "19/05/2013");
        var plan = new TransferPlan(TransferKind.FORMAL, false, day, null, null, REASONS.get(4));
        transfers.add(Transfer.in(unit(Story.SISTER_BRANCH), ELSEWHERE, null, newcomer, plan, letter, ISSUES, ago(2)));
    }

    private Transfer asked(Member member, int daysAgo, int variant) {
        var transfer = variant == EACH - 1
                ? Transfer.out(ELSEWHERE, member, forGood(daysAgo, variant), ASKS, ago(daysAgo))
                : Transfer.to(another(member), member, forGood(daysAgo, variant), ASKS, ago(daysAgo));
        transfers.add(transfer);
        return transfer;
    }

    private Transfer sent(Member member, int daysAgo, TransferPlan plan) {
        return send(Transfer.to(another(member), member, plan, ASKS, ago(daysAgo + 2)), member, daysAgo);
    }

    private Transfer send(Transfer transfer, Member member, int daysAgo) {
        transfers.add(transfer);
        transfer.release(DECIDES, ago(daysAgo + 1));
        var document = documents.letter(member, daysAgo, transfer.destination(), transfer.plan());
        var day = day(daysAgo);
        transfer.send(
                new IssuedLetter(document.publicId(), document.number(), day, introductions.presentBy(day)), ISSUES);
        return transfer;
    }

    /** The next branch of the commune. */
    private Unit another(Member member) {
        var branches = new ArrayList<>(List.of("01", "03", "04", "06", "07", "08"));
        branches.removeIf(branch -> member.homeUnit().code().endsWith("." + branch));
        return unit(Story.COMMUNE + "." + branches.get((int) (member.id() % branches.size())));
    }

    private Unit unit(String code) {
        return units.byCode(code).orElseThrow();
    }

    private static TransferPlan forGood(int daysAgo, int variant) {
        return new TransferPlan(
                TransferKind.FORMAL, false, day(daysAgo), null, null, REASONS.get(variant % REASONS.size()));
    }

    private static LocalDate day(int daysAgo) {
        return DemoTree.STARTS.toLocalDate().minusDays(daysAgo);
    }

    private static Instant ago(int days) {
        return DemoTree.STARTS.minusDays(days).atZone(BusinessClock.ZONE).toInstant();
    }
}
