package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Hibernate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.Origin;
import vn.sotay.support.Wired;

class OrganisationTreeTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static OrganisationTree tree(EntityManager em) {
        em.persist(Installation.real("Đảng bộ tỉnh", "QN-2024", Instant.parse("2024-01-01T00:00:00Z")));
        return Wired.up(OrganisationTree.class, em);
    }

    private static Unit place(OrganisationTree tree, String code, UnitKind kind, Unit superior) {
        var unit = new Unit(code, "Tổ chức " + code, kind, FIRST, Origin.ENTERED);
        tree.place(unit, superior, FIRST, null);
        return unit;
    }

    @ParameterizedTest
    @EnumSource
    void a_superior_that_was_not_read_yet_still_gives_its_path(TestDatabase database) {
        database.rolledBack(em -> {
            var tree = tree(em);
            var province = place(tree, "51", UnitKind.PROVINCE, null);
            var district = place(tree, "51.01", UnitKind.UPPER_COMMITTEE, province);
            em.flush();
            em.clear();

            var read = tree.units.byCode("51.01").orElseThrow();
            assertThat(Hibernate.isInitialized(read.parent())).isFalse();
            var other = place(tree, "51.02", UnitKind.UPPER_COMMITTEE, read.parent());

            assertThat(other.path()).startsWith(province.path()).hasSameSizeAs(district.path());
            assertThat(other.depth()).isEqualTo(1);
        });
    }
}
