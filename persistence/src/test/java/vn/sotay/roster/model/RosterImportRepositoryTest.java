package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.Wired;

class RosterImportRepositoryTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final Scope HERE = Scope.of("0000100007");
    static final Scope ELSEWHERE = Scope.of("0000100008");
    static final int MANY = 130;

    static RosterImport handedIn(EntityManager em, String name, ImportKind kind, Scope scope) {
        var file = new FileView(String.format(Locale.ROOT, FILE, name.hashCode()), FileType.WORKBOOK, 1L);
        var roster = new RosterImport(
                kind, file, name, "chuyenvien", NOW, ImportScope.write(scope), LocalDate.of(2024, 9, 30), 10);
        em.persist(roster);
        return roster;
    }

    private static final String FILE = "%064d";

    static List<String> names(List<ImportView> views) {
        return views.stream().map(ImportView::fileName).toList();
    }

    @ParameterizedTest
    @EnumSource
    void an_own_import_is_found_behind_any_number_of_newer_ones_of_others(TestDatabase database) {
        database.rolledBack(em -> {
            var imports = Wired.up(RosterImportRepository.class, em);
            handedIn(em, "cua toi.xlsx", ImportKind.MEMBERS, HERE);
            for (var i = 0; i < MANY; i++) {
                handedIn(em, "noi khac " + i + ".xlsx", ImportKind.MEMBERS, ELSEWHERE);
            }

            assertThat(names(imports.list(HERE, ImportFilter.ALL, Edge.FIRST, 26)))
                    .containsExactly("cua toi.xlsx");
            assertThat(imports.count(HERE, ImportFilter.ALL).counted()).isOne();
            assertThat(imports.count(ELSEWHERE, ImportFilter.ALL).counted()).isEqualTo(MANY);
            assertThat(imports.states(HERE)).containsOnlyKeys(ImportState.UPLOADED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_sees_only_a_part_of_where_it_was_made_does_not_see_it(TestDatabase database) {
        database.rolledBack(em -> {
            var imports = Wired.up(RosterImportRepository.class, em);
            var wide =
                    handedIn(em, "hai huyen.xlsx", ImportKind.MEMBERS, Scope.of(List.of("0000100007", "0000100008")));

            assertThat(imports.list(HERE, ImportFilter.ALL, Edge.FIRST, 26)).isEmpty();
            assertThat(imports.list(Scope.NOTHING, ImportFilter.ALL, Edge.FIRST, 26))
                    .isEmpty();
            assertThat(imports.list(Scope.of("00001"), ImportFilter.ALL, Edge.FIRST, 26))
                    .hasSize(1);
            assertThatThrownBy(() -> imports.get(wide.publicId(), HERE)).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void pages_meet_in_both_directions_and_filters_narrow(TestDatabase database) {
        database.rolledBack(em -> {
            var imports = Wired.up(RosterImportRepository.class, em);
            for (var name : List.of("1", "2", "3", "4")) {
                handedIn(em, name, name.equals("3") ? ImportKind.UNITS : ImportKind.MEMBERS, HERE);
            }
            var first = imports.list(HERE, ImportFilter.ALL, Edge.FIRST, 2);
            var last = imports.list(HERE, ImportFilter.ALL, Edge.LAST, 2);

            assertThat(names(first)).containsExactly("4", "3");
            assertThat(names(last)).containsExactly("2", "1");
            assertThat(imports.list(
                            HERE, ImportFilter.ALL, Edge.after(first.get(1).id()), 2))
                    .isEqualTo(last);
            assertThat(imports.list(
                            HERE, ImportFilter.ALL, Edge.before(last.get(0).id()), 2))
                    .isEqualTo(first);
            assertThat(names(imports.list(HERE, new ImportFilter(ImportKind.UNITS, null), Edge.FIRST, 2)))
                    .containsExactly("3");
            assertThat(imports.list(HERE, new ImportFilter(null, ImportState.READY), Edge.FIRST, 2))
                    .isEmpty();
        });
    }
}
