package vn.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
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
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SecondFactor;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.access.service.AccountService;
import vn.sotay.support.As;
import vn.sotay.support.Deployments;

/** Once the time for a second factor is over, nothing works but one's own account. */
@ExtendWith(ArquillianExtension.class)
class FactorDemandedIT {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");

    @Inject
    AccountService accounts;

    @PersistenceContext(unitName = "sotay")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.realEar();
    }

    @Test
    void what_is_over_time_is_asked_for_first_and_a_telephone_answers_it() throws Exception {
        var account = new Account("qua.han", "Quá Hạn", "hash", null, NOW);
        account.choosePassword("hash");
        account.demandFactorFrom(LocalDate.of(2020, 1, 1));
        transaction.begin();
        em.persist(account);
        transaction.commit();

        assertThat(refusal()).isEqualTo("access.factor.demanded");
        assertThat(As.user("qua.han", accounts::shortestPassword)).isPositive();

        transaction.begin();
        em.find(Account.class, account.id()).secondFactor(new SecondFactor("sealed", 1, NOW));
        transaction.commit();
        assertThat(refusal()).as("only the right itself is missing now").isEqualTo("access.denied");
    }

    private String refusal() {
        var refused = assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> As.user("qua.han", () -> accounts.count("")))
                .actual();
        return refused.key();
    }
}
