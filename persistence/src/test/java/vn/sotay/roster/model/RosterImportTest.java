package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.shared.model.RuleViolation;

class RosterImportTest {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final FileView FILE = new FileView("0".repeat(64), FileType.WORKBOOK, 1L);
    private final RosterImport list = new RosterImport(
            ImportKind.MEMBERS, FILE, "danh-sach.xlsx", "clerk", NOW, "a:b", LocalDate.of(2024, 9, 30), 100);

    private void checked() {
        list.check(NOW);
        list.progress().read(90, 80, 5, NOW);
        list.ready(NOW);
    }

    @Test
    void a_sheet_whose_columns_are_asked_for_is_checked_once_they_are_known() {
        list.askForColumns();
        assertThat(list.state().isRunning()).isFalse();

        list.understand(new ColumnMap(3, Map.of(MemberColumn.NAME, 0)), NOW);

        assertThat(list.state()).isEqualTo(ImportState.CHECKING);
        assertThat(list.columnMap().headerRow()).isEqualTo(3);
    }

    @Test
    void what_broke_while_it_was_checked_is_checked_again() {
        list.check(NOW);
        list.fail("roster.import.broke", "why", NOW);

        assertThat(list.hasFailedWriting()).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> list.writeOn(NOW));
        list.check(NOW);
        assertThat(list.state()).isEqualTo(ImportState.CHECKING);
    }

    @Test
    void what_broke_while_it_was_written_goes_on_behind_the_last_row() {
        checked();
        list.apply("clerk", 75, NOW);
        list.progress().wrote(40, 30, NOW);
        list.fail("roster.import.broke", "why", NOW);

        list.writeOn(NOW);

        assertThat(list.state()).isEqualTo(ImportState.APPLYING);
        assertThat(list.progress().appliedUpTo()).isEqualTo(40);
        assertThat(list.progress().rowsApplied()).isEqualTo(30);
    }

    @Test
    void an_applied_list_is_applied_once_more_without_beginning_anew() {
        checked();
        list.apply("clerk", 75, NOW);
        list.progress().wrote(90, 75, NOW);
        list.applied(NOW);

        list.apply("clerk", 2, NOW);

        assertThat(list.progress().appliedUpTo()).isEqualTo(90);
        assertThat(list.progress().rowsApplied()).isEqualTo(75);
    }

    @Test
    void nothing_is_written_before_it_is_checked() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> list.apply("clerk", 1, NOW))
                .returns("roster.apply.notReady", RuleViolation::key);
    }
}
