package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.SealedUnitCode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.RealTime;

/** Stores the installation and its tree, part by part. */
@ApplicationScoped
public class DemoTree {
    /** The business clock's first instant, in the province's zone. */
    static final LocalDateTime STARTS = DemoSize.TODAY.atTime(8, 0);

    private static final String PRESET = "QN-2024";
    private static final String ARMED = "Lực lượng vũ trang: chỉ giữ số tổng";

    @Inject
    DemonstrationRepository demonstration;

    @Inject
    InstallationRepository installations;

    @Inject
    OrganisationTree tree;

    @Inject
    UnitRepository units;

    @Inject
    BulkRepository bulk;

    @Inject
    @RealTime
    Clock clock;

    /** Takes back what a broken start left. */
    @Transactional(TxType.REQUIRES_NEW)
    public void erase() {
        demonstration.erase();
    }

    /** The mark of the demonstration, its clock, and the top of the tree. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(ProvincePlan province) {
        var starts = STARTS.atZone(BusinessClock.ZONE).toInstant();
        installations.add(Installation.demonstration(ProvincePlan.NAME, PRESET, starts, clock.instant()));
        place(province, province.unit(Committee.ROOT), null);
    }

    /** Some units, superiors first; a transaction takes few, because each new one is compared with all in it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(ProvincePlan province, List<UnitPlan> plans) {
        Map<String, Unit> placed = new HashMap<>();
        for (var plan : plans) {
            var superior = placed.computeIfAbsent(
                    plan.parentCode(), code -> units.byCode(code).orElseThrow());
            placed.put(plan.code(), place(province, plan, superior));
        }
    }

    /** Keeps of the armed forces below a committee the codes alone. */
    @Transactional(TxType.REQUIRES_NEW)
    public void seal(ProvincePlan province, Committee committee) {
        var unit = units.byCode(committee.code()).orElseThrow();
        var from = province.size().from();
        tree.setRegime(unit, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, from, ARMED);
        bulk.insert(province.sealedCodes(committee).stream()
                .map(code -> new SealedUnitCode(code, unit))
                .toList());
    }

    private Unit place(ProvincePlan province, UnitPlan plan, Unit superior) {
        var from = province.size().from();
        var unit = new Unit(plan.code(), plan.name(), plan.kind(), from, Origin.DEMONSTRATION);
        unit.foundedOn(plan.founded());
        tree.place(unit, superior, from, null);
        return unit;
    }
}
