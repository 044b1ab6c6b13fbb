package vn.sotay.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.TransferKind;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.support.People;
import vn.sotay.support.PlantedTree;

/** The way of a transfer: every edge that is allowed, and every one that is not; and who may not take both of two steps. */
class TransferStateTest extends PlantedTree {
    private static final Instant NOW = Instant.parse("2024-07-01T01:00:00Z");
    private static final IssuedLetter LETTER = new IssuedLetter("x", "12-GT/HU", DAY, DAY.plusDays(30));

    private static TransferPlan forGood() {
        return new TransferPlan(TransferKind.FORMAL, false, DAY, null, null, null);
    }

    private Member hoa() {
        return em.createQuery("from Member m where m.details.fullName = 'Nguyễn Thị Hoa'", Member.class)
                .getSingleResult();
    }

    private Transfer asked() {
        return Transfer.to(two, hoa(), forGood(), "bithu", NOW);
    }

    private Transfer in(TransferState state) {
        var transfer = asked();
        if (state != TransferState.REQUESTED && state != TransferState.RECALLED && state != TransferState.REFUSED) {
            transfer.release("thutruong", NOW);
            if (state != TransferState.RELEASED) {
                transfer.send(LETTER, "chuyenvien");
            }
        }
        step(transfer, state);
        return transfer;
    }

    private static void step(Transfer transfer, TransferState target) {
        if (transfer.state() == target) {
            return;
        }
        switch (target) {
            case RELEASED -> {
                if (transfer.state() == TransferState.IN_TRANSIT) {
                    transfer.withdrawLetter();
                } else {
                    transfer.release("thutruong", NOW);
                }
            }
            case IN_TRANSIT -> transfer.send(LETTER, "chuyenvien");
            case ACCEPTED -> transfer.accept(DAY, "thutruong2", NOW);
            case RECALLED -> transfer.recall("Không đi nữa", "thutruong", NOW);
            case REFUSED -> transfer.refuse("Sai nơi đến", "thutruong2", NOW);
            case EXPIRED -> transfer.expire("system", NOW);
            default -> throw new RuleViolation("transfer.illegal", transfer.state(), target);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_edges_of_the_workflow_can_be_gone(TransferState from) {
        Map<TransferState, Set<TransferState>> gone = new EnumMap<>(TransferState.class);
        gone.put(from, EnumSet.noneOf(TransferState.class));
        for (var target : TransferState.values()) {
            var transfer = in(from);
            assertThat(transfer.state()).isEqualTo(from);
            try {
                step(transfer, target);
                if (transfer.state() != from) {
                    gone.get(from).add(target);
                }
            } catch (RuleViolation refused) {
                assertThat(refused).hasMessageContaining("transfer.illegal");
                assertThat(transfer.state()).isEqualTo(from);
            }
        }
        assertThat(gone.get(from)).isEqualTo(from.next());
        assertThat(from.isOpen()).isEqualTo(!from.next().isEmpty());
    }

    @Test
    void who_asked_neither_releases_nor_accepts() {
        var transfer = asked();
        assertThatThrownBy(() -> transfer.release("bithu", NOW)).hasMessageContaining("transfer.ownRequest");
        var sent = in(TransferState.IN_TRANSIT);
        assertThatThrownBy(() -> sent.accept(DAY, "bithu", NOW)).hasMessageContaining("transfer.ownRequest");
    }

    @Test
    void it_is_accepted_while_the_letter_can_be_presented() {
        assertThatThrownBy(() -> in(TransferState.IN_TRANSIT).accept(DAY.minusDays(1), "x", NOW))
                .hasMessageContaining("transfer.day.before");
        assertThatThrownBy(() -> in(TransferState.IN_TRANSIT).accept(DAY.plusDays(31), "x", NOW))
                .hasMessageContaining("transfer.day.late");
        in(TransferState.IN_TRANSIT).accept(DAY.plusDays(30), "x", NOW);
    }

    @Test
    void who_is_no_member_or_is_there_already_or_practises_goes_nowhere() {
        var member = hoa();
        assertThatThrownBy(() -> Transfer.to(one, member, forGood(), "x", NOW))
                .hasMessageContaining("member.home.same");
        roster.decide(member, Standing.DECEASED, Participation.ACTIVE, DAY, "1-QĐ", DAY);
        assertThatThrownBy(() -> Transfer.to(two, member, forGood(), "x", NOW))
                .hasMessageContaining("transfer.standing");
        var aside = new Unit("tap-duot", "Chi bộ tập dượt", UnitKind.BRANCH, People.KNOWN, Origin.ENTERED);
        tree.placeAside(aside, People.KNOWN);
        var learner = new Member(
                People.named("Lê Văn Tập"),
                Standing.OFFICIAL,
                Participation.ACTIVE,
                aside,
                People.KNOWN,
                Origin.ENTERED);
        assertThatThrownBy(() -> Transfer.to(two, learner, forGood(), "x", NOW))
                .hasMessageContaining("transfer.practice");
    }

    @Test
    void where_only_totals_are_kept_a_member_leaves_the_roster() {
        tree.setRegime(second, RosterMode.AGGREGATE_ONLY, second.meetingDuty(), LocalDate.of(2024, 2, 1), "1-QĐ");

        var transfer = Transfer.to(second, hoa(), forGood(), "x", NOW);

        assertThat(transfer.direction()).isEqualTo(TransferDirection.OUT);
        assertThat(transfer.toUnit()).isNull();
        assertThat(transfer.destination()).isEqualTo(second.name());
    }
}
