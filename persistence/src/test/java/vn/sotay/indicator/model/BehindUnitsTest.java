package vn.sotay.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Who is behind: the own units and those directly below, the lowest first, as long as they are. */
class BehindUnitsTest {
    private static final String MONTH = "2024-09";

    private static IndicatorValue value(EntityManager em, Unit unit, long registered) {
        var indicator = em.createQuery("from Indicator i where i.code = 'ADOPT_REGISTERED'", Indicator.class)
                .getSingleResult();
        var value = new IndicatorValue(indicator, MONTH, unit, unit.path(), new Tally(registered, 10, 0, 0, 0, 0, 0));
        em.persist(value);
        return value;
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_is_behind_until_enough_have_registered(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            var province = People.place(tree, null, "51", UnitKind.PROVINCE);
            var low = People.place(tree, province, "51.07", UnitKind.UPPER_COMMITTEE);
            var lower = People.place(tree, province, "51.08", UnitKind.UPPER_COMMITTEE);
            var enough = People.place(tree, province, "51.09", UnitKind.UPPER_COMMITTEE);
            var below = People.place(tree, low, "51.07.008", UnitKind.GRASSROOTS_COMMITTEE);
            value(em, province, 9);
            var first = value(em, low, 7);
            value(em, lower, 3);
            value(em, enough, 8);
            value(em, below, 0);
            em.flush();
            var work = Wired.up(IndicatorWorkQueries.class, em);

            assertThat(work.behind("ADOPT_REGISTERED", MONTH, List.of(province.path()), 9))
                    .extracting(BehindUnit::name)
                    .containsExactly(lower.name(), low.name());
            assertThat(work.behind("ADOPT_REGISTERED", MONTH, List.of(low.path()), 9))
                    .extracting(BehindUnit::name)
                    .containsExactly(below.name(), low.name());
            assertThat(work.behind("ADOPT_REGISTERED", "2024-08", List.of(province.path()), 9))
                    .isEmpty();

            em.remove(first);
            em.flush();
            value(em, low, 8);
            em.flush();
            assertThat(work.behind("ADOPT_REGISTERED", MONTH, List.of(province.path()), 9))
                    .extracting(BehindUnit::name)
                    .containsExactly(lower.name());
        });
    }
}
