package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;

/** The tree of the made-up province: every unit that is stored, superiors first, and the codes that are only refused. */
final class ProvincePlan {
    static final String NAME = "Đảng bộ tỉnh Trà Giang";

    /** Numbers kept free after each branch for those who left it. */
    static final int SPARE_SERIALS = 8;

    private static final LocalDate OLDEST = LocalDate.of(1945, 9, 2);
    private static final LocalDate YOUNGEST = LocalDate.of(2019, 12, 31);

    private final DemoSize size;
    private final Map<String, UnitPlan> units = new LinkedHashMap<>();
    private int serial;

    private ProvincePlan(DemoSize size) {
        this.size = size;
    }

    static ProvincePlan of(DemoSize size) {
        var plan = new ProvincePlan(size);
        plan.add(Committee.ROOT, NAME, UnitKind.PROVINCE, null, null, "tỉnh");
        for (var committee : Committee.values()) {
            if (committee.isIn(size)) {
                plan.addCommittee(committee);
            }
        }
        return plan;
    }

    DemoSize size() {
        return size;
    }

    /** Superiors first. */
    List<UnitPlan> units() {
        return List.copyOf(units.values());
    }

    /** The units of one committee and itself, superiors first. */
    List<UnitPlan> unitsOf(Committee committee) {
        return units.values().stream()
                .filter(unit -> unit.committee() == committee)
                .toList();
    }

    List<UnitPlan> branches() {
        return units.values().stream().filter(unit -> unit.kind().isBranch()).toList();
    }

    UnitPlan unit(String code) {
        return units.get(code);
    }

    /** The codes below an armed-forces committee. */
    List<String> sealedCodes(Committee committee) {
        var codes = new ArrayList<String>();
        var committees = committee.committees(size);
        for (var i = 1; i <= committees + committee.branches(size); i++) {
            var code = child(committee.code(), i, 3);
            codes.add(code);
            for (var j = 1; i <= committees && j <= 7; j++) {
                codes.add(child(code, j, 2));
            }
        }
        return codes;
    }

    private void addCommittee(Committee committee) {
        add(committee.code(), committee.title(), UnitKind.UPPER_COMMITTEE, Committee.ROOT, committee, "tỉnh");
        if (committee.isArmed()) {
            return;
        }
        var names = UnitNames.grassroots(committee, committee.committees(size));
        var branches = 0;
        var committees = 0;
        for (var i = 1; i <= names.size() + committee.branches(size); i++) {
            var code = child(committee.code(), i, 3);
            var branchesLeft = branches < committee.branches(size);
            if (committees == names.size() || branchesLeft && i % 3 == 1) {
                var name = UnitNames.branchOnItsOwn(committee, branches++);
                add(code, name, UnitKind.GRASSROOTS_BRANCH, committee.code(), committee, committee.place());
            } else {
                addGrassroots(code, names.get(committees++), committee);
            }
        }
    }

    private void addGrassroots(String code, String name, Committee committee) {
        add(code, "Đảng bộ " + name, UnitKind.GRASSROOTS_COMMITTEE, committee.code(), committee, name);
        if (hasSections(code)) {
            for (var i = 1; i <= 2; i++) {
                var section = child(code, i, 2);
                var title = "Khối " + i + ", " + name;
                add(section, "Đảng bộ bộ phận " + title, UnitKind.SECTION_COMMITTEE, code, committee, name);
                addBranches(section, title, committee, 3, 0);
            }
            return;
        }
        var count = Story.branchCount(code, Dice.of("branches " + code).between(6, 9));
        var others =
                Story.branchCount(code, 0) > 0 ? 1 : Dice.of("villages " + code).between(2, 4);
        addBranches(code, name, committee, count, UnitNames.isCommune(name) ? count - others : 0);
    }

    private void addBranches(String parent, String name, Committee committee, int count, int villages) {
        for (var i = 0; i < count; i++) {
            var branch = UnitNames.branch(name, i, villages);
            add(child(parent, i + 1, 2), branch, UnitKind.BRANCH, parent, committee, name);
        }
    }

    /** The hospital of the province and the offices of the university are large enough for section committees. */
    private static boolean hasSections(String code) {
        return code.equals(Committee.AGENCIES.code() + ".002") || code.equals(Committee.UNIVERSITY.code() + ".002");
    }

    private void add(String code, String name, UnitKind kind, String parent, Committee committee, String place) {
        var dice = Dice.of("unit " + code);
        var precision = dice.chance(0.06) ? DatePrecision.YEAR : DatePrecision.DAY;
        var founded = new PartialDate(dice.day(OLDEST, YOUNGEST), precision);
        var drawn = (int) Math.round(dice.lognormal(15.3, 0.45));
        var members = kind.isBranch() ? Story.branchSize(code, Math.min(60, Math.max(3, drawn))) : 0;
        units.put(code, new UnitPlan(code, name, kind, parent, founded, committee, place, members, serial));
        serial += members + SPARE_SERIALS;
    }

    private static String child(String parent, int number, int digits) {
        return parent + "."
                + ("0".repeat(digits) + number).substring(String.valueOf(number).length());
    }
}
