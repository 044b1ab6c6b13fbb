package vn.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SecondFactor;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.OwnPasswordService;
import vn.sotay.access.service.Passwords;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;
import vn.sotay.support.Api;
import vn.sotay.support.As;
import vn.sotay.support.Deployments;

/** Once the time for a second factor is over, nothing works but one's own account. */
@ExtendWith(ArquillianExtension.class)
class FactorDemandedIT {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final String LATE = "cham.tre";
    private static final String PASSWORD = "một câu chỉ mình biết";
    private static final String URL =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));

    @Inject
    Passwords passwords;

    @Inject
    InstallationRepository installations;

    @Inject
    AccountService accounts;

    @Inject
    OwnPasswordService ownPassword;

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
        assertThat(As.user("qua.han", ownPassword::shortestPassword)).isPositive();

        transaction.begin();
        em.find(Account.class, account.id()).secondFactor(new SecondFactor("sealed", 1, NOW));
        transaction.commit();
        assertThat(refusal()).as("only the right itself is missing now").isEqualTo("access.denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/members/list", "/units/tree", "/account", "/account/sessions", "/accounts/list"})
    void every_page_leads_to_the_one_where_it_is_added(String page) throws Exception {
        late();
        var token = signIn().token().orElseThrow();
        demanded();

        assertThat(get(page, token).headers().firstValue("Location")).hasValue(URL + "/account/second-factor");
        assertThat(get("/account/second-factor", token).statusCode()).isEqualTo(200);
        assertThat(get("/account/password", token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_is_refused_and_told_why() throws Exception {
        late();
        var program = signIn();
        demanded();

        assertThat(program.get("/members").status()).isEqualTo(403);
        assertThat(program.get("/members").key()).isEqualTo("access.factor.demanded");
    }

    /** Somebody of a province with a password, whom nobody asks for more, yet. */
    private void late() throws Exception {
        transaction.begin();
        if (installations.current().isEmpty()) {
            em.persist(Installation.real("Đảng bộ tỉnh Trà Giang", "QN-2024", NOW));
        }
        if (accountsOf(LATE).isEmpty()) {
            var account = new Account(LATE, "Chậm Trễ", "", null, NOW);
            account.choosePassword(passwords.hash(PASSWORD));
            em.persist(account);
        }
        transaction.commit();
    }

    /** The day came. A sign-in would ask the grants again, and there are none here. */
    private void demanded() throws Exception {
        transaction.begin();
        accountsOf(LATE).forEach(account -> account.demandFactorFrom(LocalDate.of(2020, 1, 1)));
        transaction.commit();
    }

    private List<Account> accountsOf(String username) {
        return em.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username)
                .getResultList();
    }

    private static Api signIn() {
        return new Api(URL).signIn(LATE, PASSWORD);
    }

    private static HttpResponse<String> get(String page, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(URL + page)).header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private String refusal() {
        var refused = assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> As.user("qua.han", () -> accounts.count("")))
                .actual();
        return refused.key();
    }
}
