package vn.sotay.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.Role;
import vn.sotay.document.model.DocumentFormat;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.Letter;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.duplicate.model.DuplicatePair;
import vn.sotay.duplicate.model.Likeness;
import vn.sotay.duplicate.model.MergeRepository;
import vn.sotay.duplicate.model.PairKeeper;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.Ledger;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberExpiryRepository;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberRuleQueries;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.StatusFilter;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Whatever somebody does in a practice branch, nothing of the province is different, and in the end nothing of it is left. */
class PracticeTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final List<String> NAMES = List.of("Nguyễn Thị Hoa", "Trần Văn Bình", "Lê Quốc Bảo", "Zêta Ômêga");

    EntityManager em;
    Roster roster;
    OrganisationTree tree;
    PracticeRepository practices;
    Unit root;
    Unit branch;
    Account account;

    void on(TestDatabase database, Runnable work) {
        database.rolledBack(manager -> {
            em = manager;
            People.setUp(em);
            roster = Wired.up(Roster.class, em);
            tree = Wired.up(OrganisationTree.class, em);
            practices = Wired.up(PracticeRepository.class, em);
            root = People.place(tree, null, "51", UnitKind.PROVINCE);
            var district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
            branch = People.place(tree, district, "51.01.001", UnitKind.GRASSROOTS_BRANCH);
            em.flush();
            for (var i = 0; i < NAMES.size() - 1; i++) {
                roster.admit(member(branch, i, Standing.OFFICIAL));
            }
            account = new Account("bithu", "Trần Thị Lành", "x", "quantri", NOW);
            em.persist(account);
            em.flush();
            work.run();
        });
    }

    /** The same numbers wherever he is. */
    Member member(Unit home, int i, Standing standing) {
        var texts = MemberTexts.empty()
                .with(Map.of(
                        MemberField.FULL_NAME,
                        NAMES.get(i % NAMES.size()),
                        MemberField.CARD_NUMBER,
                        String.format(Locale.ROOT, "00100%03d", i),
                        MemberField.CITIZEN_ID,
                        String.format(Locale.ROOT, "000180000%03d", i),
                        MemberField.BIRTH,
                        "05/05/1970",
                        MemberField.JOINED,
                        "03/02/1990"));
        return new Member(read(texts, null), standing, Participation.ACTIVE, home, People.KNOWN, Origin.ENTERED);
    }

    MemberDetails read(MemberTexts texts, MemberDetails known) {
        return new MemberRules(known, TODAY, List.<Pattern>of()).read(texts);
    }

    Practice begin() {
        var unit = Practice.branch("Chi bộ tập dượt", TODAY);
        tree.placeAside(unit, unit.knownFrom());
        var practice = new Practice(account, unit, NOW, TODAY.plusDays(14));
        practices.add(practice);
        for (var i = 0; i < 6; i++) {
            roster.admit(member(unit, i, i == 5 ? Standing.PROBATIONARY : Standing.OFFICIAL));
        }
        return practice;
    }

    void end(Practice practice) {
        practice.close();
        em.flush();
        var key = practice.id();
        while (practices.takeAway(key, 2)) {
            em.clear();
        }
        em.flush();
    }

    /** All that anybody in the province can be told. */
    List<Object> province() {
        em.flush();
        em.clear();
        var scope = new Scope(List.of(PathRange.PROVINCE));
        var members = Wired.up(MemberQueries.class, em);
        var told = new ArrayList<>();
        told.add(members.summary(scope));
        for (var typed : new String[] {null, "hoa", "zeta", "00100001", "000180000001"}) {
            var filter = new MemberFilter(scope, scope, typed, StatusFilter.ALL, false, null);
            told.add(members.count(filter));
            told.add(members.page(filter, Edge.FIRST, 50));
        }
        told.add(members.count(new MemberFilter(scope, scope, null, StatusFilter.ALL, true, null)));
        var rules = Wired.up(MemberRuleQueries.class, em);
        told.add(rules.outsideSeries(List.of(Pattern.compile("x"))));
        told.add(rules.probationary());
        told.add(rules.probationarySince(TODAY));
        told.add(Wired.up(MemberExpiryRepository.class, em).countLeftBefore(TODAY.plusDays(1)));
        var units = Wired.up(UnitRepository.class, em);
        told.add(units.root().map(Unit::publicId));
        told.add(units.otherThan(Pattern.compile("51.*")));
        told.add(units.misplaced("QN-2024", TODAY));
        var indicators = Wired.up(IndicatorRepository.class, em);
        told.add(indicators.knownFrom());
        var month = ReportingPeriod.around(TODAY).get(0);
        indicators.count(indicators.all(), month, TODAY, NOW.plusSeconds(86_400), TODAY.minusYears(1));
        told.add(indicators.of(root.publicId(), month, scope).stream()
                .map(row -> row.tally())
                .toList());
        for (var question : List.of(
                "select count(v) from IndicatorValue v",
                "select count(n) from NameWord n",
                "select count(t) from FigureTouch t",
                "select sum(u.ownMembers) from Unit u where u.path < '~'")) {
            told.add(question + em.createQuery(question, Long.class).getSingleResult());
        }
        return told;
    }

    /** How many rows each table has. */
    Map<String, Long> rows() {
        em.flush();
        var rows = new TreeMap<String, Long>();
        em.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .forEach(entity -> rows.put(
                        entity,
                        em.createQuery("select count(e) from " + entity + " e", Long.class)
                                .getSingleResult()));
        rows.put(
                "document_value",
                ((Number) em.createNativeQuery("select count(*) from document_value")
                                .getSingleResult())
                        .longValue());
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_done_in_practice_the_province_is_told_the_same(TestDatabase database) {
        on(database, () -> {
            var before = province();
            var practice = begin();
            assertThat(province()).isEqualTo(before);
            for (var seed = 0; seed < 40; seed++) {
                change(em.find(Practice.class, practice.id()).unit(), new Random(seed));
                assertThat(province()).as("after change " + seed).isEqualTo(before);
            }
            end(em.find(Practice.class, practice.id()));
            assertThat(province()).isEqualTo(before);
        });
    }

    /** Something that can be done to a person of the branch, also with the numbers of real people. */
    private void change(Unit unit, Random random) {
        var people = em.createQuery(
                        "from Member m where m.homeUnit = :unit and m.mergedInto is null order by m.id", Member.class)
                .setParameter("unit", unit)
                .getResultList();
        var one = people.get(random.nextInt(people.size()));
        switch (random.nextInt(6)) {
            case 3 -> Wired.up(PairKeeper.class, em).search(Scope.of(unit.path()), TODAY, NOW);
            case 4 -> {
                var two = people.get(random.nextInt(people.size()));
                var known = em.createQuery(
                                "select count(p) from DuplicatePair p where p.first in :two and p.second in :two",
                                Long.class)
                        .setParameter("two", List.of(one, two))
                        .getSingleResult();
                if (one.id() < two.id() && known == 0) {
                    var pair = new DuplicatePair(one, two, new Likeness(Map.of()), 20, NOW);
                    em.persist(pair);
                    em.flush();
                    Wired.up(MergeRepository.class, em).merge(pair, one, two.details(), "bithu", NOW);
                }
            }
            case 0 ->
                describe(one, MemberField.CARD_NUMBER, String.format(Locale.ROOT, "00100%03d", random.nextInt(9)));
            case 1 ->
                describe(one, MemberField.CITIZEN_ID, String.format(Locale.ROOT, "000180000%03d", random.nextInt(9)));
            case 2 -> roster.admit(member(unit, random.nextInt(9), Standing.PROBATIONARY));
            default -> {
                if (one.standing() == Standing.PROBATIONARY) {
                    roster.decide(one, Standing.OFFICIAL, Participation.ACTIVE, TODAY, "1-QĐ", TODAY);
                } else if (one.standing() == Standing.OFFICIAL) {
                    roster.decide(one, Standing.DECEASED, Participation.ACTIVE, TODAY, "2-QĐ", TODAY);
                }
            }
        }
    }

    private void describe(Member one, MemberField field, String text) {
        var known = one.details();
        roster.describe(one, read(MemberTexts.of(known).with(Map.of(field, text)), known), "bithu", NOW);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_in_the_province_is_not_compared_with_practice(TestDatabase database) {
        on(database, () -> {
            var practice = begin();
            var real = em.createQuery("from Member m where m.homeUnit = :unit order by m.id", Member.class)
                    .setParameter("unit", branch)
                    .setMaxResults(1)
                    .getSingleResult();
            describe(real, MemberField.CARD_NUMBER, "00100005"); // that of somebody in practice alone

            assertThat(em.createQuery("select count(c) from MemberConflict c", Long.class)
                            .getSingleResult())
                    .isZero();
            assertThat(UnitPath.world(real.homePath())).isEqualTo(PathRange.PROVINCE);
            assertThat(UnitPath.world(practice.unit().path()))
                    .isEqualTo(PathRange.subtree(practice.unit().path()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ending_takes_every_row_that_practising_made(TestDatabase database) {
        on(database, () -> {
            var before = rows();
            var practice = begin();
            var unit = practice.unit();
            for (var seed = 0; seed < 20; seed++) {
                change(unit, new Random(seed));
            }
            var somebody = em.createQuery("from Member m where m.homeUnit = :unit order by m.id", Member.class)
                    .setParameter("unit", unit)
                    .setMaxResults(1)
                    .getSingleResult();
            keepFile(new FileOwner(FileOwner.Kind.MEMBER_PORTRAIT, somebody.id()), "LARGE");
            letter(unit, somebody);
            em.persist(new ExportRequest(
                    ExportList.MEMBERS, unit, ExportFilter.ALL, List.of("x"), "Thử", 6, "bithu", NOW));
            em.flush();
            assertThat(rows()).isNotEqualTo(before);

            end(practice);
            assertThat(rows()).isEqualTo(before);
            assertThat(practices.takeAway(practice.id(), 2))
                    .as("twice does nothing")
                    .isFalse();
        });
    }

    private void letter(Unit unit, Member about) {
        var ledger = new Ledger(unit, DocumentType.INTRODUCTION, "TD", 2024);
        em.persist(ledger);
        em.flush();
        var number = Wired.up(LedgerRepository.class, em)
                .take(ledger.publicId(), Scope.of(unit.path()), "Thử", "bithu", TODAY, NOW);
        var letter = new Letter(
                DocumentTemplate.INTRODUCTION,
                number.printed(),
                TODAY,
                Map.of("fullName", about.fullName()),
                new DocumentFormat(20, 15, 20, 30, 14));
        var document = new OfficialDocument(unit, about, letter, "Thử", "1.0", "bithu", NOW);
        em.persist(document);
        em.flush();
        keepFile(new FileOwner(FileOwner.Kind.OFFICIAL_DOCUMENT, document.id()), "PDF");
    }

    private void keepFile(FileOwner owner, String slot) {
        try {
            var content = FileContent.of(slot.getBytes(StandardCharsets.UTF_8));
            Wired.up(FileRepository.class, em)
                    .keep(
                            new FileView(slot + "x".repeat(64 - slot.length()), FileType.JPEG, 3L),
                            content,
                            owner,
                            slot,
                            "bithu",
                            NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_the_holders_alone_and_ends_by_itself(TestDatabase database) {
        on(database, () -> {
            var practice = begin();
            var other = new Account("btc", "Ban Tổ chức", "x", "quantri", NOW);
            em.persist(other);
            em.flush();

            var held = practices.grant(practice.publicId(), account.id(), TODAY).orElseThrow();
            assertThat(held.role()).isEqualTo(Role.PRACTISING);
            assertThat(held.unitPath()).startsWith("~");
            assertThat(Scope.of(root.path()).contains(held.unitPath())).isFalse();
            assertThat(practices.grant(practice.publicId(), other.id(), TODAY)).isEmpty();
            assertThat(practices.open("bithu", TODAY)).isPresent();
            assertThat(practices.open("btc", TODAY)).isEmpty();
            assertThat(practices.grant(practice.publicId(), account.id(), TODAY.plusDays(14)))
                    .as("its time is over")
                    .isEmpty();

            assertThat(practices.closeOver(TODAY.plusDays(13))).isZero();
            assertThat(practices.closeOver(TODAY.plusDays(14))).isEqualTo(1);
            em.flush();
            assertThat(practices.grant(practice.publicId(), account.id(), TODAY))
                    .isEmpty();
            assertThat(practices.closed()).containsExactly(practice.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_practice_branch_stays_small(TestDatabase database) {
        on(database, () -> {
            var unit = begin().unit();
            for (var i = 6; i < 60; i++) {
                roster.admit(member(unit, i, Standing.PROBATIONARY));
            }
            var members = Wired.up(MemberRepository.class, em);
            assertThatThrownBy(() -> members.mustHaveRoom(unit))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("practice.full");
            members.mustHaveRoom(branch);
        });
    }
}
