package vn.sotay.support;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PartialDate;

/** A made-up province of any size, the same one each time. */
public final class People {
    /** From which day everything in it is known. */
    public static final LocalDate KNOWN = LocalDate.of(2024, 1, 1);

    private static final int DISTRICTS = 14;
    private static final int PER_LEVEL = 16;
    private static final int CHUNK = 5_000;

    private People() {}

    /**
     * What was made, by paths.
     *
     * @param branches the paths of all branches
     */
    public record Province(String root, String district, String branch, List<String> branches) {}

    /** A set-up system without units. */
    public static void setUp(EntityManager em) {
        em.persist(Installation.real("Tỉnh ủy Trà Giang", "QN-2024", Instant.parse("2024-01-01T00:00:00Z")));
    }

    /** Details with a name and nothing else. */
    public static MemberDetails named(String fullName) {
        return named(fullName, null);
    }

    /** Details with a name and a citizen ID, which may be null. */
    public static MemberDetails named(String fullName, String citizenId) {
        return new MemberDetails(
                fullName,
                null,
                null,
                null,
                citizenId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Smartphone.UNKNOWN,
                null);
    }

    /** The list queries on an entity manager. */
    public static MemberQueries queries(EntityManager em) {
        return Wired.up(MemberQueries.class, em);
    }

    /** 3,584 branches in 14 districts, and so many people in them. */
    public static Province province(OwnDatabase database, int people) {
        var branches = database.inTransaction(em -> {
            setUp(em);
            return tree(Wired.up(OrganisationTree.class, em));
        });
        var names = new MadeUpNames(42);
        var random = new Random(7);
        for (var done = 0; done < people; done += CHUNK) {
            var size = Math.min(CHUNK, people - done);
            var first = done;
            database.inTransaction(em -> {
                fill(em, branches, names, random, first, size);
                return null;
            });
        }
        var paths = branches.stream().map(Unit::path).toList();
        var middle = paths.get(paths.size() / 3);
        return new Province(middle.substring(0, 5), middle.substring(0, 10), middle, paths);
    }

    private static List<Unit> tree(OrganisationTree tree) {
        var branches = new ArrayList<Unit>();
        var root = place(tree, null, "51", UnitKind.PROVINCE);
        for (var d = 1; d <= DISTRICTS; d++) {
            var district = place(tree, root, String.format(Locale.ROOT, "51.%02d", d), UnitKind.UPPER_COMMITTEE);
            for (var g = 1; g <= PER_LEVEL; g++) {
                var code = String.format(Locale.ROOT, "51.%02d.%03d", d, g);
                var grassroots = place(tree, district, code, UnitKind.GRASSROOTS_COMMITTEE);
                for (var b = 1; b <= PER_LEVEL; b++) {
                    branches.add(
                            place(tree, grassroots, String.format(Locale.ROOT, "%s.%02d", code, b), UnitKind.BRANCH));
                }
            }
        }
        return branches;
    }

    /** A unit under another. */
    public static Unit place(OrganisationTree tree, Unit superior, String code, UnitKind kind) {
        var unit = new Unit(code, kind.officialName() + " " + code, kind, KNOWN, Origin.IMPORT);
        tree.place(unit, superior, KNOWN, null);
        return unit;
    }

    private static void fill(
            EntityManager em, List<Unit> branches, MadeUpNames names, Random random, int first, int size) {
        var entries = new ArrayList<RosterEntry>();
        for (var i = first; i < first + size; i++) {
            var standing = i % 25 == 0 ? Standing.PROBATIONARY : i % 900 == 7 ? Standing.DECEASED : Standing.OFFICIAL;
            var participation = i % 11 == 0 ? Participation.EXEMPT : Participation.ACTIVE;
            var home = branches.get(random.nextInt(branches.size()));
            var entry = new RosterEntry(
                    new Member(details(names.next(), i), standing, participation, home, KNOWN, Origin.IMPORT));
            if (i % 80 == 0) {
                entry.conflict(MemberConflict.Kind.DUPLICATE_CARD, Instant.parse("2024-01-01T00:00:00Z"));
            }
            entries.add(entry);
        }
        Wired.up(Roster.class, em).admit(entries);
    }

    /** Every second lacks a phone, one in 97 a citizen ID, one in 350 the day of birth, one in five was not asked for a smartphone. */
    private static MemberDetails details(String name, int i) {
        var birth = LocalDate.of(1940, 1, 1).plusDays(i % 23_000);
        return new MemberDetails(
                name,
                i % 3 == 0 ? Sex.FEMALE : Sex.MALE,
                i % 350 == 9 ? new PartialDate(birth, DatePrecision.YEAR) : PartialDate.ofDay(birth),
                String.format(Locale.ROOT, "00%06d", i),
                i % 97 == 5 ? null : String.format(Locale.ROOT, "000%09d", i),
                "Kinh",
                "xã Tịnh Hà, huyện Mộ Hà",
                "thôn 2, xã Tịnh Hà",
                "giáo viên",
                "12/12",
                "Trung cấp",
                PartialDate.ofDay(birth.plusYears(26)),
                PartialDate.ofDay(birth.plusYears(27)),
                null,
                i % 2 == 0 ? null : String.format(Locale.ROOT, "0900%06d", i),
                i % 5 == 0 ? Smartphone.UNKNOWN : Smartphone.YES,
                null);
    }
}
