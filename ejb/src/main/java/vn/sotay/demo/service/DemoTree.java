package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
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

/** Stores the installation and its tree, one transaction a committee. */
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

    /** One committee with all below it; of the armed forces the codes alone. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(ProvincePlan province, Committee committee) {
        Map<String, Unit> placed = new HashMap<>();
        placed.put(Committee.ROOT, units.root().orElseThrow());
        for (var plan : province.unitsOf(committee)) {
            placed.put(plan.code(), place(province, plan, placed.get(plan.parentCode())));
        }
        if (committee.isArmed()) {
            var unit = placed.get(committee.code());
            var from = province.size().from();
            tree.setRegime(unit, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, from, ARMED);
            bulk.insert(province.sealedCodes(committee).stream()
                    .map(code -> new SealedUnitCode(code, unit))
                    .toList());
        }
    }

    private Unit place(ProvincePlan province, UnitPlan plan, Unit superior) {
        var from = province.size().from();
        var unit = new Unit(plan.code(), plan.name(), plan.kind(), from, Origin.DEMONSTRATION);
        unit.foundedOn(plan.founded());
        tree.place(unit, superior, from, null);
        return unit;
    }
}
