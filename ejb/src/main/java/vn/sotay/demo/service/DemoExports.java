package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.BusinessClock;

/** Two lists that were asked for: the branch's, which goes at once, and the district's, which waits for its head. */
@ApplicationScoped
public class DemoExports {
    private static final Duration FETCHABLE = Duration.ofDays(7);

    @Inject
    BulkRepository bulk;

    @Inject
    UnitRepository units;

    @Inject
    MemberQueries members;

    /** Asks for them, after the people are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void ask() {
        var usual = EnumSet.copyOf(MemberSheetColumn.USUAL);
        var withPhones = EnumSet.copyOf(usual);
        withPhones.add(MemberSheetColumn.PHONE);
        var now = DemoTree.STARTS.atZone(BusinessClock.ZONE).toInstant();
        var branch = request(Story.HOME_BRANCH, usual, "Chuẩn bị đại hội chi bộ", "bithu", 2);
        branch.goAtOnce(now.plus(FETCHABLE));
        bulk.insert(List.of(
                branch, request("51.07", withPhones, "Báo họp trực tuyến toàn huyện ngày 03/10", "chuyenvien", 1)));
    }

    private ExportRequest request(
            String code, EnumSet<MemberSheetColumn> columns, String reason, String username, int daysAgo) {
        var unit = units.byCode(code).orElseThrow();
        var people = members.count(MemberFilter.of(Scope.of(unit.path()))).counted();
        var at = DemoTree.STARTS.minusDays(daysAgo).atZone(BusinessClock.ZONE).toInstant();
        return new ExportRequest(
                ExportList.MEMBERS,
                unit,
                ExportFilter.ALL,
                columns.stream().map(Enum::name).toList(),
                reason,
                Math.toIntExact(people),
                username,
                at);
    }
}
