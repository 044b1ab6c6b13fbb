package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.document.service.LetterDesk;
import vn.sotay.document.service.LetterParts;
import vn.sotay.document.service.OfficialDocuments;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.service.IssuedNumber;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.Introductions;
import vn.sotay.member.service.IssueIntroduction;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.transfer.model.TransferPlan;

/** Letters of introduction of one district: one for good, one for a while, and one that was taken back. */
@ApplicationScoped
public class DemoDocuments {
    private static final String DISTRICT = "51.07";
    private static final String CLERK = "chuyenvien";

    @Inject
    LedgerRepository ledgers;

    @Inject
    LetterDesk desk;

    @Inject
    OfficialDocuments documents;

    @Inject
    Introductions introductions;

    @Inject
    DemonstrationRepository people;

    @Inject
    UnitRepository units;

    /** Issues them, after the ledgers are open and the people are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void issue() {
        var ledger = ledger();
        issue(ledger, "Võ Minh Khang", 9, TransferKind.FORMAL, "chuyển nơi cư trú");
        issue(ledger, "Đinh Thị Sương", 6, TransferKind.TEMPORARY, "đi học tập trung");
        var wrong = issue(ledger, "Phạm Văn Tấn", 3, TransferKind.FORMAL, "chuyển công tác");
        wrong.revoke("Ghi sai nơi chuyển đến", CLERK, ago(2));
    }

    private OfficialDocument issue(LedgerRow ledger, String name, int daysAgo, TransferKind kind, String reason) {
        var member = people.member(Story.HOME_BRANCH, name);
        return freeze(
                ledger,
                member,
                daysAgo,
                command(ledger, DemoTree.STARTS.toLocalDate().minusDays(daysAgo), kind, reason));
    }

    /** The letter of a transfer of somebody of the district. */
    OfficialDocument letter(Member member, int daysAgo, String destination, TransferPlan plan) {
        var ledger = ledger();
        var day = DemoTree.STARTS.toLocalDate().minusDays(daysAgo);
        var command = new IssueIntroduction(
                ledger.id(),
                day,
                plan.kind(),
                destination,
                plan.stayFrom(),
                plan.stayUntil(),
                plan.reason(),
                String.format(Locale.ROOT, "%d/%d", day.getMonthValue(), day.getYear()),
                null,
                null,
                parts());
        return freeze(ledger, member, daysAgo, command);
    }

    private OfficialDocument freeze(LedgerRow ledger, Member member, int daysAgo, IssueIntroduction command) {
        var day = command.day();
        var letter =
                desk.letter(DocumentTemplate.INTRODUCTION, ledger.symbol(), day, introductions.values(member, command));
        var number = ledgers.take(
                ledger.id(), district(), documents.subject(letter), CLERK, DemoTree.STARTS.toLocalDate(), ago(daysAgo));
        number.issue(day, CLERK, ago(daysAgo));
        return documents.freeze(
                new IssuedNumber(number.printed(), number.ledger().unit()), member, letter, CLERK, ago(daysAgo));
    }

    private LedgerRow ledger() {
        return ledgers.of(district(), DemoTree.STARTS.getYear()).stream()
                .filter(row -> row.type() == DocumentType.INTRODUCTION
                        && row.unitCode().equals(DISTRICT))
                .findFirst()
                .orElseThrow();
    }

    private LetterParts parts() {
        var district = units.byCode(DISTRICT).orElseThrow();
        return new LetterParts(
                district.parent().name(),
                district.name(),
                "Mộ Hà",
                "Đảng ủy xã Hành Thuận\nChi bộ thôn 2, xã Hành Thuận",
                "Như trên\nBan Tổ chức Huyện ủy\nLưu Văn phòng Huyện ủy",
                "T/M Ban Thường vụ",
                "Phó Bí thư",
                "Nguyễn Văn Giả Định");
    }

    private IssueIntroduction command(LedgerRow ledger, LocalDate day, TransferKind kind, String reason) {
        return new IssueIntroduction(
                ledger.id(),
                day,
                kind,
                "Chi bộ thôn 2, Đảng bộ xã Hành Thuận",
                day.plusDays(10),
                day.plusDays(10).plusMonths(9),
                reason,
                "9/2024",
                null,
                null,
                parts());
    }

    private Scope district() {
        return Scope.of(units.byCode(DISTRICT).orElseThrow().path());
    }

    private static Instant ago(int days) {
        return DemoTree.STARTS.minusDays(days).atZone(BusinessClock.ZONE).toInstant();
    }
}
