package vn.sotay.reconcile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.roster.model.FieldDifference;

class ListComparisonTest {
    private static final Somebody HOA =
            new Somebody("Trần Thị Hoà", "13/08/1965", "00135685", "000065000001", "03/02/1990", "0080916090");

    @Test
    void spelling_and_silence_are_no_difference() {
        var silent = HOA.name("TRẦN THỊ HÒA").birth("1965").phone(null).details();

        assertThat(compare(HOA, new ListedRow(2, silent, ""))).isEmpty();
    }

    @Test
    void a_move_alone_is_only_a_move() {
        assertThat(compare(HOA, new ListedRow(2, HOA.details(), "51.07.002")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(DifferenceKind.MOVED);
                    assertThat(found.fields())
                            .containsExactly(new FieldDifference("UNIT_CODE", Somebody.BRANCH, "51.07.002"));
                });
    }

    @Test
    void a_move_with_another_phone_is_two_things_to_decide() {
        var listed = new ListedRow(2, HOA.phone("0080916091").details(), "51.07.002");

        assertThat(compare(HOA, listed))
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.MOVED, DifferenceKind.DIFFERS);
    }

    @Test
    void a_date_said_more_precisely_refines_unless_something_differs_too() {
        var known = HOA.birth("1965").joined("02/1990");

        assertThat(compare(known, HOA.row(2))).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(DifferenceKind.REFINES);
            assertThat(found.fields()).extracting(FieldDifference::column).containsExactly("BIRTH", "JOINED");
        });
        assertThat(compare(known, HOA.phone("0080916091").row(2)))
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.DIFFERS);
        assertThat(compare(HOA.birth(null), HOA.row(2)))
                .extracting(FoundDifference::kind)
                .as("what the roster did not know at all is new, not more precise")
                .containsExactly(DifferenceKind.DIFFERS);
    }

    @Test
    void who_stands_on_one_side_alone_is_missing_on_the_other() {
        var unlisted = Somebody.named("Lê Văn Lan").birth("1950").known(7);
        var unknown = Somebody.named("Vũ Thị Mai").birth("1999").row(3);

        var found = ListComparison.of(Pairing.of(List.of(unlisted), List.of(), List.of(unknown)));

        assertThat(found)
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.MISSING_FROM_FILE, DifferenceKind.MISSING_FROM_SYSTEM);
        assertThat(found.get(0).person()).isEqualTo(unlisted);
        assertThat(found.get(1).row()).isEqualTo(unknown);
    }

    @Test
    void somebody_of_another_unit_has_moved_from_there() {
        var other = new KnownPerson(9L, HOA.details(), "51.08.001");

        assertThat(ListComparison.of(Pairing.of(List.of(), List.of(other), List.of(HOA.row(2)))))
                .extracting(FoundDifference::kind)
                .containsExactly(DifferenceKind.MOVED);
    }

    private static List<FoundDifference> compare(Somebody known, ListedRow listed) {
        return ListComparison.of(Pairing.of(List.of(known.known(1)), List.of(), List.of(listed)));
    }
}
