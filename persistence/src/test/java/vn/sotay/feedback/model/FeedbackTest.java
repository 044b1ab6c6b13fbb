package vn.sotay.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Feedback goes its way once, and only those who answer it or wrote it see it. */
class FeedbackTest {
    private static final Instant OLD = Instant.parse("2022-01-15T03:00:00Z");
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");

    private Unit province;
    private Unit district;
    private Unit other;
    private FeedbackRepository box;

    private Feedback written(Unit recipient, Instant at) {
        return new Feedback(
                FeedbackKind.WISH, "Chữ nhỏ quá", "/members/list", "1.0", "bithu", at, recipient, recipient);
    }

    private void plant(EntityManager em) {
        People.setUp(em);
        var tree = Wired.up(OrganisationTree.class, em);
        province = People.place(tree, null, "51", UnitKind.PROVINCE);
        district = People.place(tree, province, "51.07", UnitKind.UPPER_COMMITTEE);
        other = People.place(tree, province, "51.08", UnitKind.UPPER_COMMITTEE);
        em.persist(new Account("bithu", "Trần Thị Lành", "hash", null, OLD));
        box = Wired.up(FeedbackRepository.class, em);
    }

    @Test
    void each_step_is_allowed_or_refused() {
        for (var from : FeedbackState.values()) {
            for (var to : FeedbackState.values()) {
                if (from.next().contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleViolation.class);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_forwards_it_hands_it_over(TestDatabase database) {
        database.rolledBack(em -> {
            plant(em);
            var feedback = written(district, NOW);
            box.add(feedback);
            feedback.begin();
            feedback.forward(province);
            em.flush();

            assertThat(feedback.state()).isEqualTo(FeedbackState.NEW);
            assertThatThrownBy(() -> feedback.forward(province)).hasMessageContaining("feedback.atTop");
            assertThatThrownBy(() -> box.get(feedback.publicId(), Scope.of(district.path())))
                    .isInstanceOf(NotFound.class);
            var found = box.get(feedback.publicId(), Scope.of(province.path()));
            found.answer(FeedbackOutcome.ACCEPTED, "Bản sau sẽ sửa", "btc", NOW);
            assertThatThrownBy(() -> found.forward(other)).hasMessageContaining("feedback.illegal");
            assertThatThrownBy(found::triage).hasMessageContaining("feedback.illegal");
        });
    }

    @ParameterizedTest
    @EnumSource
    void lists_show_the_own_units_newest_first_and_the_writer_reads_the_own(TestDatabase database) {
        database.rolledBack(em -> {
            plant(em);
            var first = written(district, OLD);
            var second = written(district, NOW);
            var elsewhere = written(other, NOW);
            List.of(first, second, elsewhere).forEach(box::add);
            second.triage();
            em.flush();
            var mine = Scope.of(district.path());

            assertThat(box.list(mine, FeedbackFilter.ALL, Edge.FIRST, 9))
                    .extracting(FeedbackView::id)
                    .containsExactly(second.publicId(), first.publicId());
            assertThat(box.list(mine, FeedbackFilter.ALL, Edge.after(second.publicId()), 9))
                    .extracting(FeedbackView::id)
                    .containsExactly(first.publicId());
            var read = new FeedbackFilter(FeedbackState.TRIAGED, FeedbackKind.WISH);
            assertThat(box.list(mine, read, Edge.FIRST, 9)).hasSize(1);
            assertThat(box.count(mine, read)).isEqualTo(RowCount.of(1));
            assertThat(box.count(Scope.of(province.path()), FeedbackFilter.ALL)).isEqualTo(RowCount.of(3));
            assertThat(box.view(elsewhere.publicId(), mine, "chuyenvien")).isEmpty();
            assertThat(box.view(elsewhere.publicId(), Scope.NOTHING, "chuyenvien"))
                    .isEmpty();
            assertThat(box.view(elsewhere.publicId(), Scope.NOTHING, "bithu"))
                    .get()
                    .returns("Trần Thị Lành", FeedbackView::by)
                    .returns(other.name(), FeedbackView::recipientName);
            assertThat(box.of("bithu", Edge.FIRST, 2)).hasSize(2);
            assertThat(box.countOf("bithu")).isEqualTo(RowCount.of(3));
            assertThat(box.writtenSince("bithu", OLD)).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_answered_long_ago_is_forgotten(TestDatabase database) {
        database.rolledBack(em -> {
            plant(em);
            var waiting = written(district, OLD);
            var answered = written(district, OLD);
            var recent = written(district, OLD);
            List.of(waiting, answered, recent).forEach(box::add);
            answered.answer(FeedbackOutcome.DECLINED, "Không làm được", "btc", OLD);
            recent.answer(FeedbackOutcome.DUPLICATE, "Đã có", "btc", NOW);
            em.flush();

            assertThat(box.forget(OLD.plusSeconds(1), 9)).isEqualTo(1);
            assertThat(box.forget(OLD.plusSeconds(1), 9)).isZero();
            assertThat(box.list(Scope.of(province.path()), FeedbackFilter.ALL, Edge.FIRST, 9))
                    .extracting(FeedbackView::id)
                    .containsExactly(recent.publicId(), waiting.publicId());
        });
    }

    @Test
    void the_committee_below_the_top_is_the_second_part_of_a_path() {
        assertThat(UnitPath.committee("00001")).isEqualTo("00001");
        assertThat(UnitPath.committee("0000100007")).isEqualTo("0000100007");
        assertThat(UnitPath.committee("00001000070004200311")).isEqualTo("0000100007");
    }
}
