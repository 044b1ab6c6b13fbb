package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.Ledger;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.BusinessClock;

/** The ledgers of the province and of one district, with a few numbers: issued, cancelled, and one still written. */
@ApplicationScoped
public class DemoLedgers {
    @Inject
    LedgerRepository ledgers;

    @Inject
    UnitRepository units;

    /** Opens them, after the units are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open() {
        open("51", DocumentType.DECISION, "TU", "btc");
        open("51", DocumentType.NOTICE, "TU", "vanphong");
        open("51.07", DocumentType.DECISION, "HU", "chuyenvien");
        open("51.07", DocumentType.INTRODUCTION, "HU", "chuyenvien");
    }

    private void open(String code, DocumentType type, String body, String username) {
        var unit = units.byCode(code).orElseThrow();
        var today = DemoTree.STARTS.toLocalDate();
        var ledger = new Ledger(unit, type, body, today.getYear());
        ledgers.add(ledger);
        var ago = 40;
        for (var subject : subjects(type)) {
            var at = DemoTree.STARTS.minusDays(ago).atZone(BusinessClock.ZONE).toInstant();
            var number = ledgers.take(ledger.publicId(), Scope.of(unit.path()), subject, username, today, at);
            if (ago == 20) {
                number.cancel("Ban Thường vụ cho gộp vào văn bản khác", username, at);
            } else if (ago > 0) {
                number.issue(LocalDate.ofInstant(at, BusinessClock.ZONE), username, at);
            }
            ago -= 10;
        }
    }

    private static List<String> subjects(DocumentType type) {
        return switch (type) {
            case DECISION ->
                List.of(
                        "Về việc công nhận đảng viên chính thức",
                        "Về việc chỉ định cấp ủy viên",
                        "Về việc thành lập chi bộ",
                        "Về việc phân công cấp ủy viên phụ trách",
                        "Về việc kiện toàn Ban Chỉ đạo");
            case NOTICE ->
                List.of(
                        "Kết luận hội nghị giao ban tháng 8",
                        "Lịch tiếp công dân quý III",
                        "Về thời gian hội nghị chuyên đề",
                        "Kết luận về tiến độ sinh hoạt chi bộ",
                        "Kế hoạch tập huấn sổ tay đảng viên");
            default ->
                List.of(
                        "Chuyển sinh hoạt chính thức, 1 đảng viên",
                        "Chuyển sinh hoạt tạm thời, 2 đảng viên",
                        "Chuyển sinh hoạt chính thức, 1 đảng viên",
                        "Chuyển sinh hoạt tạm thời, 1 đảng viên",
                        "Chuyển sinh hoạt chính thức, 3 đảng viên");
        };
    }
}
