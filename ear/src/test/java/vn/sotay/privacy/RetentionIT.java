package vn.sotay.privacy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.access.model.SignInFailure;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRow;
import vn.sotay.privacy.model.LegalHold;
import vn.sotay.privacy.model.ResultRow;
import vn.sotay.privacy.model.RetentionOutcome;
import vn.sotay.privacy.model.RetentionRepository;
import vn.sotay.privacy.service.RetentionTimer;
import vn.sotay.shared.service.RetainedData;
import vn.sotay.support.Deployments;

/** The night's work on the real server: it takes away, keeps what a decision holds, and says what it did. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");

    @EJB
    RetentionTimer timer;

    @Inject
    RetentionRepository runs;

    @Inject
    PolicyRepository policies;

    @Inject
    @Any
    Instance<RetainedData> kinds;

    @PersistenceContext(unitName = "sotay")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.realEar();
    }

    @Test
    void a_night_takes_away_what_is_too_old_once_and_not_what_is_held() throws Exception {
        store(new SignInFailure("ai.do", "10.0.0.9", OLD));
        var hold = new LegalHold("SIGN_IN_FAILURE", "12-QĐ/UBKT, 01/11/2026", "Kiểm tra", "canbo", OLD);
        store(hold);

        assertThat(night().outcome()).isEqualTo(RetentionOutcome.HELD);
        assertThat(failures()).isPositive();

        lift(hold);
        var did = night();
        assertThat(did.outcome()).isEqualTo(RetentionOutcome.DONE);
        assertThat(did.takenAway()).isPositive();
        assertThat(failures()).isZero();
        assertThat(night().takenAway()).isZero();
        assertThat(em.createQuery(
                                "select l.detail from AuditLine l where l.factKey = 'privacy.retention.ran' order by l.id desc",
                                String.class)
                        .setMaxResults(1)
                        .getSingleResult())
                .contains("SIGN_IN_FAILURE=0", "MEMBER_LEFT=0");
    }

    @Test
    void every_kind_of_data_has_its_rule() {
        var rules = policies.inForce(LocalDate.of(2024, 9, 30), "retention.").stream()
                .collect(toMap(rule -> rule.key().replace("retention.", ""), PolicyRow::value));
        var names = kinds.stream().map(RetainedData::name).toList();
        assertThat(rules.keySet()).containsAll(names);
        rules.values().removeIf("KEEP"::equals);
        assertThat(names).doesNotHaveDuplicates().containsAll(rules.keySet());
    }

    private ResultRow night() {
        timer.run();
        var last = runs.last().orElseThrow();
        assertThat(last.finishedAt()).isNotNull();
        return runs.results(last.number()).stream()
                .filter(row -> row.kind().equals("SIGN_IN_FAILURE"))
                .findFirst()
                .orElseThrow();
    }

    private void store(Object row) throws Exception {
        transaction.begin();
        em.persist(row);
        transaction.commit();
    }

    private void lift(LegalHold hold) throws Exception {
        transaction.begin();
        em.find(LegalHold.class, hold.id()).lift("13-QĐ/UBKT", "canbo", OLD);
        transaction.commit();
    }

    private long failures() {
        return em.createQuery("select count(f) from SignInFailure f where f.lastAt = :old", Long.class)
                .setParameter("old", OLD)
                .getSingleResult();
    }
}
