package vn.sotay.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.access.model.Account;
import vn.sotay.practice.service.PracticeSteps;
import vn.sotay.practice.service.PracticeTimer;
import vn.sotay.support.Deployments;

/** On an installation without any demonstration: one practice an account, and nothing of it left in the end. */
@ExtendWith(ArquillianExtension.class)
class PracticeStepsIT {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");

    @EJB
    PracticeSteps steps;

    @EJB
    PracticeTimer timer;

    @PersistenceContext(unitName = "sotay")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.realEar();
    }

    @Test
    void the_night_takes_away_what_broke_off_and_every_row_of_it() throws Exception {
        store(new Account("taptanh", "Tập Tành", "x", "test", NOW));
        var before = rows();
        var id = steps.make("taptanh", null);
        assertThat(steps.open("taptanh")).map(view -> view.id()).contains(id);
        assertThat(rows().get("Member")).isEqualTo(before.get("Member") + 22);
        assertThat(rows()).containsEntry("NameWord", before.get("NameWord"));
        assertThat(rows()).containsEntry("FigureTouch", before.get("FigureTouch"));

        steps.close("taptanh", null);
        assertThat(steps.open("taptanh")).isEmpty();
        assertThat(steps.takeAway(steps.closedOf("taptanh").get(0))).isTrue(); // and the server stops
        timer.run();
        assertThat(rows()).isEqualTo(before);
        timer.run();
        assertThat(rows()).isEqualTo(before);
        assertThat(em.createQuery("select l.factKey from AuditLine l where l.subject = :id order by l.id", String.class)
                        .setParameter("id", id)
                        .getResultList())
                .containsExactly("practice.started", "practice.ended");
    }

    @Test
    void two_that_begin_at_once_have_one() throws Exception {
        store(new Account("taptanh2", "Tập Tành Hai", "x", "test", NOW));
        var first = steps.make("taptanh2", null);
        assertThatThrownBy(() -> steps.make("taptanh2", null)).isInstanceOf(EJBException.class);
        assertThat(steps.open("taptanh2")).map(view -> view.id()).contains(first);
        steps.close("taptanh2", null);
        timer.run();
    }

    private void store(Object row) throws Exception {
        transaction.begin();
        em.persist(row);
        transaction.commit();
    }

    /** All tables but the trail, which says that somebody practised. */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        em.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .filter(entity -> !entity.startsWith("Audit"))
                .forEach(entity -> rows.put(
                        entity,
                        em.createQuery("select count(e) from " + entity + " e", Long.class)
                                .getSingleResult()));
        return rows;
    }
}
