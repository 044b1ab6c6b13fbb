package vn.sotay.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.AccessExpiryRepository;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SignInFailure;
import vn.sotay.access.model.SignInSession;
import vn.sotay.document.model.DocumentFormat;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.Letter;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.export.model.ExportExpiryRepository;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberExpiryRepository;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.roster.model.CheckedMember;
import vn.sotay.roster.model.ImportExpiryRepository;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RowFindings;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Origin;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Whom a decision keeps stays in every kind of data, until another decision; everybody else goes. */
class HeldPeopleTest {
    static final Instant OLD = Instant.parse("2010-01-15T03:00:00Z");
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final LocalDate LEFT = LocalDate.of(2010, 5, 1);

    EntityManager em;
    Unit home;

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_held_person_goes_until_another_decision(TestDatabase database) {
        database.rolledBack(manager -> {
            em = manager;
            People.setUp(em);
            home = People.place(Wired.up(OrganisationTree.class, em), null, "51", UnitKind.PROVINCE);
            var held = person("Nguyễn Văn Giữ", "000000000001", "giu");
            person("Nguyễn Văn Đi", "000000000002", "di");
            stage("000000000001", "000000000002");
            var hold = LegalHold.ofPerson(held, "05-QĐ/UBKT", "Khiếu nại", "btc", NOW);
            em.persist(hold);
            em.flush();

            assertThat(Wired.up(MemberExpiryRepository.class, em).leftBefore(LEFT.plusYears(4), 9))
                    .extracting(Member::fullName)
                    .containsExactly("Nguyễn Văn Đi");
            assertThat(goes()).containsExactly(1, 1, 1, 1, 1);
            assertThat(goes()).containsExactly(0, 0, 0, 0, 0);
            assertThat(Wired.up(RetentionRepository.class, em).holds(held)).isTrue();

            hold.lift("06-QĐ/UBKT", "btc", NOW);
            em.flush();

            assertThat(Wired.up(RetentionRepository.class, em).holds(held)).isFalse();
            assertThat(Wired.up(MemberExpiryRepository.class, em).leftBefore(LEFT.plusYears(4), 9))
                    .hasSize(2);
            assertThat(goes()).containsExactly(1, 1, 1, 1, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_holds_names_the_person(TestDatabase database) {
        database.rolledBack(manager -> {
            em = manager;
            People.setUp(em);
            home = People.place(Wired.up(OrganisationTree.class, em), null, "51", UnitKind.PROVINCE);
            var held = person("Nguyễn Văn Giữ", "000000000001", "giu");
            em.persist(new LegalHold("HELD_ROW", "04-QĐ/UBKT", "Kiểm tra", "btc", NOW));
            em.persist(LegalHold.ofPerson(held, "05-QĐ/UBKT", "Khiếu nại", "btc", NOW));
            em.flush();

            var rows = Wired.up(RetentionRepository.class, em).holds();

            assertThat(rows).extracting(HoldRow::name).containsExactly(null, "Nguyễn Văn Giữ");
            assertThat(rows.get(1).path()).isEqualTo(home.path());
            assertThat(rows.get(1).withoutPerson())
                    .extracting(HoldRow::name, HoldRow::reason, HoldRow::isOfPerson)
                    .containsExactly(null, "", false);
        });
    }

    /** Rows of imports, sign-ins, wrong passwords, exports, documents: how many of each go, which is what was counted before. */
    private List<Integer> goes() {
        var counted = List.of(
                Wired.up(ImportExpiryRepository.class, em).countRows(NOW),
                Wired.up(AccessExpiryRepository.class, em).countSignIns(NOW),
                Wired.up(AccessExpiryRepository.class, em).countFailures(NOW),
                Wired.up(ExportExpiryRepository.class, em).countOver(NOW, NOW),
                Wired.up(DocumentRepository.class, em).countFrozenBefore(NOW));
        var went = List.of(
                Wired.up(ImportExpiryRepository.class, em).forgetRows(NOW, 9),
                Wired.up(AccessExpiryRepository.class, em).forgetSignIns(NOW, 9),
                Wired.up(AccessExpiryRepository.class, em).forgetFailures(NOW, 9),
                Wired.up(ExportExpiryRepository.class, em).forget(NOW, NOW, 9),
                forgetDocuments());
        assertThat(counted).isEqualTo(went.stream().map(Integer::longValue).toList());
        return went;
    }

    private int forgetDocuments() {
        var documents = Wired.up(DocumentRepository.class, em);
        var keys = documents.frozenBefore(NOW, 9);
        documents.forget(keys);
        em.flush();
        return keys.size();
    }

    private static Letter letter() {
        return new Letter(
                DocumentTemplate.INTRODUCTION,
                "1-GT/HU",
                LEFT,
                Map.of("signer", "Trần Văn Mẫu"),
                new DocumentFormat(20, 15, 20, 30, 14));
    }

    private Member person(String name, String citizenId, String username) {
        var member = new Member(
                People.named(name, citizenId),
                Standing.TRANSFERRED_OUT,
                Participation.ACTIVE,
                home,
                LEFT,
                Origin.IMPORT);
        Wired.up(Roster.class, em).admit(member);
        var account = new Account(username, name, "hash", null, OLD);
        account.belongTo(member);
        em.persist(account);
        em.persist(new OfficialDocument(home, member, letter(), "Giấy giới thiệu", "1.0", "btc", OLD));
        em.persist(SignInSession.ofBrowser("Chrome, Windows", account, OLD));
        em.persist(new SignInFailure(username, "10.0.0.1", OLD));
        var export = new ExportRequest(ExportList.UNITS, home, ExportFilter.ALL, List.of(), "Họp", 9, username, OLD);
        export.goAtOnce(OLD);
        em.persist(export);
        return member;
    }

    private void stage(String... citizenIds) {
        var file = new FileView("0".repeat(64), FileType.WORKBOOK, 2L);
        var list = new RosterImport(ImportKind.MEMBERS, file, "a.xlsx", "lan", OLD, "", LocalDate.of(2010, 1, 1), 1);
        em.persist(list);
        list.reject("roster.header.missing", null, OLD);
        var row = 2;
        for (var citizenId : citizenIds) {
            em.persist(new StagedMember(
                    list.id(),
                    new CheckedMember(
                            row++,
                            People.named("Nguyễn Văn Chờ", citizenId),
                            Standing.OFFICIAL,
                            Participation.ACTIVE,
                            "51.99",
                            null,
                            new RowFindings())));
        }
        em.flush();
    }
}
