package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.Role;
import vn.sotay.access.model.RoleGrant;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditLine;
import vn.sotay.audit.model.AuditRepository;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberAsOfQueries;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberGap;
import vn.sotay.member.model.MemberHistoryQueries;
import vn.sotay.member.model.MemberOrder;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.StatusFilter;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitChoiceQueries;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitQueries;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * Every list and search reaches its index on PostgreSQL and reads no more rows than it should, whatever the size of the
 * roster. The plans are those of the statements that the application sends, with their values.
 */
class ListPlansTest {
    private static final int PEOPLE = 20_000;
    private static final int PAGE = 26;

    /** Entries of all words that begin like the rarest typed one. */
    private static final int WORDS = 2_500;

    /** No index knows the words of unit names: there are few units. */
    private static final int ALL_UNITS = 4_000;

    /** A page of branches, with the one unit that each of their counts reads, and what was skipped. */
    private static final int SOME_UNITS = 500;

    /** A row in the middle. */
    private static final String PLACE = "51.07.008.02";

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /** Tables that grow with the province and its years. */
    private static final Set<String> LARGE = Set.of(
            "member",
            "member_word",
            "member_version",
            "membership",
            "status_change",
            "audit_line",
            "account",
            "role_grant",
            "unit",
            "unit_name",
            "placement");

    record Viewed(String key, String subject, String unitPath, String detail) implements AuditedFact {}

    static PlannedDatabase planned;
    static People.Province province;
    static MemberQueries members;

    @BeforeAll
    static void fill() throws IOException {
        planned = new PlannedDatabase();
        province = People.province(planned.database(), PEOPLE);
        planned.database().inTransaction(em -> {
            peopleOfTheOffices(em);
            changedThreeTimes(em);
            return null;
        });
        planned.analyse();
        members = People.queries(planned.em());
    }

    /** An account, a grant and a line of the trail for each branch. */
    private static void peopleOfTheOffices(EntityManager em) {
        var now = Instant.parse("2024-06-30T00:00:00Z");
        var units = em.createQuery("from Unit u where u.path in :branches", Unit.class)
                .setParameter("branches", province.branches())
                .getResultList();
        var accounts = new ArrayList<Account>();
        var grants = new ArrayList<RoleGrant>();
        var lines = new ArrayList<AuditLine>();
        for (var unit : units) {
            var account = new Account("bithu" + unit.code().replace(".", ""), "Bí thư " + unit.code(), "x", null, now);
            accounts.add(account);
            grants.add(RoleGrant.founding(account, Role.SECRETARY, unit, Period.from(People.KNOWN), "Đại hội", now));
            lines.add(new AuditLine(new Viewed("member.viewed", unit.publicId(), unit.path(), null), "bithu", now));
        }
        var bulk = Wired.up(BulkRepository.class, em);
        bulk.insert(accounts);
        bulk.insert(grants);
        bulk.insert(lines);
    }

    /** Each record: only the entity itself writes what it said, so this is written past it. */
    private static void changedThreeTimes(EntityManager em) {
        em.createNativeQuery("""
                        insert into member_version (id, version, member_id, full_name, smartphone, changed_by, changed_at)
                        select row_number() over (order by times, m.id), 0, m.id, m.full_name, 'UNKNOWN', 'lan', now()
                        from member m cross join generate_series(1, 3) times""").executeUpdate();
    }

    @AfterAll
    static void stop() throws IOException {
        planned.close();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("members, first page", "idx_member_order", 100, members(Edge.FIRST)),
                list("members, last page", "idx_member_order", 100, members(Edge.LAST)),
                list("members from a name on", "idx_member_order", 100, members(Edge.from("nguyen"))),
                list("members by birth", "idx_member_birth", 100, page(by("birth"))),
                list("members by joining, the newest", "idx_member_joined", 100, page(by("-joined"))),
                list("members by branch", "idx_member_place", 100, page(by("unit"))),
                list("members of a district", "idx_member_place", 4_000, page(of(province.district()))),
                list("members of a branch", "idx_member_home", 100, page(of(province.branch()))),
                list("a word", "idx_member_word_search", 500, page(all().typed("hoa"))),
                list("a whole name", "idx_member_search", WORDS, page(all().typed("nguyen thi hoa"))),
                list("frequent words", "idx_member_word_search", 500, page(all().typed("nguyen thi"))),
                list("a card number", "idx_member_card", 10, page(all().typed("00001234"))),
                list("a citizen ID", "idx_member_citizen", 10, page(sensitive("000000001234"))),
                list("a rare gap", "idx_member_lacks", 300, page(lacking(MemberGap.BIRTH))),
                list("a frequent gap", "idx_member_order", 8_000, page(lacking(MemberGap.PHONE))),
                list("members of a branch on a day", "idx_membership_", 100, ofADay(of(province.branch()))),
                list("sub-units of a district", "idx_unit_parent", 1_000, ListPlansTest::subUnits),
                list("units whose names have a word", "idx_unit_parent", ALL_UNITS, choices("51.01.001.01")),
                list("units by name", "idx_unit_order", SOME_UNITS, units("name", Edge.FIRST)),
                list("units by name, the last", "idx_unit_order", SOME_UNITS, units("-name", Edge.FIRST)),
                list("units by name, the next page", "idx_unit_order", SOME_UNITS, units("name", Edge.after(PLACE))),
                list("units by code", "uk_unit_code", SOME_UNITS, units("code", Edge.FIRST)),
                list("the changes of a record", "idx_member_version_member", 10, ListPlansTest::changes),
                list("accounts", "uk_account_username", 100, accounts(null)),
                list("grants of an account", "idx_role_grant_account", 10, ListPlansTest::grantsOfOne),
                list("the audit trail", "pk_audit_line", 100, trail(Scope.of(province.root()))),
                list("the number on a sheet", "idx_audit_line_subject", 10, trailOf("k2345678901234567890")),
                list("what somebody did", "idx_audit_line_actor", 100, trailOf("nobody")),
                list("the audit trail of a branch", "idx_audit_line_unit", 10, trail(Scope.of(province.branch()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void lists(String name, String index, long mostRows, Consumer<EntityManager> question) {
        var plan = planned.plan(question);

        assertThat(plan.indexes()).as(plan.toString()).anyMatch(used -> used.startsWith(index));
        assertThat(plan.rowsRead(LARGE)).as(plan.toString()).isLessThanOrEqualTo(mostRows);
    }

    private static Arguments list(String name, String index, long mostRows, Consumer<EntityManager> question) {
        return Arguments.of(name, index, mostRows, question);
    }

    private static MemberFilter of(String path) {
        return MemberFilter.of(Scope.of(path));
    }

    private static MemberFilter by(String sort) {
        return all().in(MemberOrder.named(sort).orElseThrow());
    }

    private static MemberFilter all() {
        return of(province.root());
    }

    private static MemberFilter sensitive(String typed) {
        var scope = Scope.of(province.root());
        return new MemberFilter(scope, scope, typed, StatusFilter.ALL, false, null);
    }

    private static MemberFilter lacking(MemberGap gap) {
        var scope = Scope.of(province.root());
        return new MemberFilter(scope, Scope.NOTHING, null, StatusFilter.MEMBER, false, gap);
    }

    private static Consumer<EntityManager> members(Edge edge) {
        return em -> members.page(all(), edge, PAGE);
    }

    private static Consumer<EntityManager> page(MemberFilter filter) {
        return em -> members.page(filter, Edge.FIRST, PAGE);
    }

    private static Consumer<EntityManager> ofADay(MemberFilter filter) {
        return em -> Wired.up(MemberAsOfQueries.class, em).page(filter, province.branch(), DAY, Edge.FIRST, PAGE);
    }

    private static void subUnits(EntityManager em) {
        Wired.up(UnitQueries.class, em)
                .list(UnitFilter.under("51.01"), Scope.of(province.root()), province.district(), Edge.FIRST, PAGE);
    }

    private static Consumer<EntityManager> units(String sort, Edge edge) {
        var filter = new UnitFilter(null, null, UnitKind.BRANCH, null, sort);
        return em -> Wired.up(UnitQueries.class, em).list(filter, Scope.of(province.root()), null, edge, PAGE);
    }

    private static void changes(EntityManager em) {
        var someone = em.createQuery("from Member m order by m.id", Member.class)
                .setMaxResults(1)
                .getSingleResult();
        Wired.up(MemberHistoryQueries.class, em).changes(someone, Edge.FIRST, PAGE);
    }

    private static Consumer<EntityManager> choices(String typed) {
        return em -> Wired.up(UnitChoiceQueries.class, em).search(typed, Scope.of(province.root()), PAGE);
    }

    private static Consumer<EntityManager> accounts(String typed) {
        return em -> Wired.up(AccountRepository.class, em).list(typed, null, Edge.FIRST, PAGE);
    }

    private static void grantsOfOne(EntityManager em) {
        var grants = Wired.up(GrantRepository.class, em);
        var someone = em.createQuery("select a.publicId from Account a order by a.id", String.class)
                .setMaxResults(1)
                .getSingleResult();
        grants.list(Scope.of(province.root()), new GrantFilter(someone, null, DAY, null), null, Edge.FIRST, PAGE);
    }

    private static Consumer<EntityManager> trailOf(String typed) {
        return em -> Wired.up(AuditRepository.class, em)
                .list(Scope.of(province.root()), new AuditFilter(typed, null, null, null, null), Edge.FIRST, PAGE);
    }

    private static Consumer<EntityManager> trail(Scope scope) {
        return em -> Wired.up(AuditRepository.class, em)
                .list(scope, new AuditFilter(null, null, null, null, null), Edge.FIRST, PAGE);
    }
}
