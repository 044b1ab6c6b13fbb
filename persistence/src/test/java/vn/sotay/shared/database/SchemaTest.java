package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The changelog and the entities agree on every database that we can run. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void the_changelog_makes_what_the_entities_expect(TestDatabase database) {
        database.rolledBack(em -> {
            var entities = em.getMetamodel().getEntities();
            assertThat(entities).isNotEmpty().allSatisfy(entity -> assertThat(
                            em.createQuery("select count(e) from " + entity.getName() + " e", Long.class)
                                    .getSingleResult())
                    .isNotNegative());
        });
    }
}
