package vn.sotay.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.AccessExpiryRepository;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SignInFailure;
import vn.sotay.access.model.SignInSession;
import vn.sotay.export.model.ExportExpiryRepository;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileRepository;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberExpiryRepository;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.roster.model.ImportExpiryRepository;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** What is too old goes, a part at once; what is not, stays. */
class RetentionTest {
    static final OwnDatabase DATABASE = OwnDatabase.h2();
    static final Instant OLD = Instant.parse("2023-01-15T03:00:00Z");
    static final Instant LINE = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant NEW = Instant.parse("2024-09-30T01:00:00Z");

    @BeforeAll
    static void begin() {
        DATABASE.inTransaction(em -> {
            People.setUp(em);
            return null;
        });
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void sign_ins_and_wrong_passwords_go_by_parts_until_only_new_ones_are_left() {
        DATABASE.inTransaction(em -> {
            var account = new Account("cu", "Cũ", "hash", null, OLD);
            em.persist(account);
            for (var at : List.of(OLD, OLD.plusSeconds(1), OLD.plusSeconds(2), NEW)) {
                em.persist(SignInSession.ofBrowser("Chrome, Windows", account, at));
                em.persist(new SignInFailure("ten" + at.getEpochSecond(), "10.0.0.1", at));
            }
            return null;
        });

        assertThat(forgetSignIns()).isEqualTo(2);
        assertThat(forgetSignIns()).isEqualTo(1);
        assertThat(forgetSignIns()).isZero();
        assertThat(count("SignInSession")).isEqualTo(1);
        assertThat(DATABASE.<Integer>inTransaction(
                        em -> Wired.up(AccessExpiryRepository.class, em).forgetFailures(LINE, 100)))
                .isEqualTo(3);
        assertThat(count("SignInFailure")).isEqualTo(1);
    }

    private static int forgetSignIns() {
        return DATABASE.inTransaction(
                em -> Wired.up(AccessExpiryRepository.class, em).forgetSignIns(LINE, 2));
    }

    @Test
    void an_export_that_nobody_decides_ends_and_goes_later() {
        DATABASE.inTransaction(em -> {
            var province = People.place(Wired.up(OrganisationTree.class, em), null, "90", UnitKind.PROVINCE);
            for (var at : List.of(OLD, OLD, OLD, NEW)) {
                em.persist(new ExportRequest(
                        ExportList.MEMBERS, province, ExportFilter.ALL, List.of(), "Họp", 9, "lan", at));
            }
            return null;
        });

        assertThat(endExports()).isEqualTo(2);
        assertThat(endExports()).isEqualTo(1);
        assertThat(endExports()).isZero();
        assertThat(forgetExports(LINE)).as("who asked sees it first").isZero();
        DATABASE.inTransaction(em -> {
            var over = em.createQuery("select e from ExportRequest e where e.state = EXPIRED", ExportRequest.class)
                    .getResultList();
            assertThat(over).hasSize(3);
            assertThatThrownBy(() -> over.get(0).release("hoa", NEW, NEW)).hasMessageContaining("export.illegal");
            assertThatThrownBy(() -> over.get(0).demandReady(NEW)).hasMessageContaining("export.notReady.EXPIRED");
            return null;
        });
        assertThat(forgetExports(NEW.plusSeconds(1))).isEqualTo(3);
        assertThat(count("ExportRequest")).isEqualTo(1);
    }

    private static int endExports() {
        return DATABASE.inTransaction(
                em -> Wired.up(ExportExpiryRepository.class, em).expire(LINE, NEW, 2));
    }

    private static int forgetExports(Instant before) {
        return DATABASE.inTransaction(
                em -> Wired.up(ExportExpiryRepository.class, em).forget(before, NEW, 100));
    }

    @Test
    void a_file_goes_when_the_last_import_of_it_is_old() {
        var old = keep("0".repeat(64), OLD);
        var sentAgain = keep("0".repeat(64), NEW);

        assertThat(emptyFiles()).isEqualTo(1);
        assertThat(emptyFiles()).isZero();
        assertThat(content(sentAgain)).isEqualTo("PK");
        assertThat(content(old)).isEqualTo("roster.file.over");
        assertThat(count("StoredFile")).isEqualTo(1);
    }

    private static Long keep(String sha, Instant uploaded) {
        return DATABASE.inTransaction(em -> {
            var file = new FileView(sha, FileType.WORKBOOK, 2L);
            var list = new RosterImport(
                    ImportKind.MEMBERS, file, "a.xlsx", "lan", uploaded, "", LocalDate.of(2024, 1, 1), 1);
            em.persist(list);
            keepFile(em, list, file, uploaded);
            list.reject("roster.header.missing", null, uploaded);
            return list.id();
        });
    }

    private static void keepFile(EntityManager em, RosterImport list, FileView file, Instant at) {
        try {
            Wired.up(FileRepository.class, em)
                    .keep(file, FileContent.of(new byte[] {'P', 'K'}), list.fileOwner(), RosterImport.SHEET, "lan", at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int emptyFiles() {
        return DATABASE.inTransaction(
                em -> Wired.up(ImportExpiryRepository.class, em).emptyFiles(LINE, 100));
    }

    private static String content(Long id) {
        try {
            return DATABASE.inTransaction(em -> new String(
                    Wired.up(RosterImportRepository.class, em).content(id), java.nio.charset.StandardCharsets.UTF_8));
        } catch (RuleViolation gone) {
            return gone.key();
        }
    }

    @Test
    void of_people_who_left_long_ago_the_outline_stays_and_their_history_goes() {
        var gone = person("Nguyễn Văn Đi", Standing.TRANSFERRED_OUT, LocalDate.of(2010, 5, 1));
        var late = person("Nguyễn Văn Mới", Standing.DECEASED, LocalDate.of(2024, 5, 1));
        var here = person("Nguyễn Văn Ở", Standing.OFFICIAL, LocalDate.of(2010, 5, 1));

        DATABASE.inTransaction(em -> {
            var people = Wired.up(MemberExpiryRepository.class, em);
            var left = people.leftBefore(LocalDate.of(2014, 9, 30), 100);
            assertThat(left).extracting(Member::id).containsExactly(gone);
            left.forEach(member ->
                    Wired.up(Roster.class, em).describe(member, member.details().outline(), "system", NEW));
            people.forgetVersions(left);
            assertThat(people.leftBefore(LocalDate.of(2014, 9, 30), 100)).isEmpty();
            return null;
        });

        assertThat(citizenId(gone)).isNull();
        assertThat(citizenId(late)).isNotNull();
        assertThat(citizenId(here)).isNotNull();
        assertThat(DATABASE.<Member>inTransaction(em -> em.find(Member.class, gone))
                        .fullName())
                .isEqualTo("Nguyễn Văn Đi");
        assertThat(count("MemberVersion")).isZero();
    }

    private static Long person(String name, Standing standing, LocalDate from) {
        return DATABASE.inTransaction(em -> {
            var code = String.valueOf(60 + count("Unit"));
            var home = People.place(Wired.up(OrganisationTree.class, em), null, code, UnitKind.PROVINCE);
            var member = new Member(
                    People.named(name, "000000000" + code), standing, Participation.ACTIVE, home, from, Origin.IMPORT);
            Wired.up(Roster.class, em).admit(member);
            return member.id();
        });
    }

    private static String citizenId(Long id) {
        return DATABASE.<Member>inTransaction(em -> em.find(Member.class, id)).citizenId();
    }

    @Test
    void each_rule_has_one_row_in_force_with_its_source() {
        var rules = DATABASE.inTransaction(
                em -> Wired.up(PolicyRepository.class, em).inForce(LocalDate.of(2024, 9, 30), "retention."));

        assertThat(rules).hasSize(19).allSatisfy(rule -> {
            assertThat(rule.value()).matches("KEEP|P\\d+[DMY]");
            assertThat(rule.source()).isNotBlank();
        });
    }

    private static long count(String entity) {
        return DATABASE.inTransaction(em -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }
}
