package vn.sotay.policy.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.policy.model.PolicyEntry;
import vn.sotay.policy.service.ChangeRule;
import vn.sotay.policy.service.PolicyService;
import vn.sotay.policy.service.RuleView;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Problem;
import vn.sotay.shared.web.Texts;

/** The rules of the province's preset, and new values of them. */
@Path("policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {
    /** A rule and its rows. */
    public record Rule(String key, String unit, boolean changeable, List<Row> rows) {
        static Rule of(RuleView rule) {
            return new Rule(
                    rule.key(),
                    rule.kind().unit().name(),
                    rule.changeable(),
                    rule.entries().stream().map(Row::of).toList());
        }
    }

    /** One value; {@code to} is its last day, or null. */
    public record Row(String value, LocalDate from, LocalDate to, String source) {
        static Row of(PolicyEntry entry) {
            return new Row(entry.value(), entry.validFrom(), entry.lastDay(), entry.source());
        }
    }

    /** All rules; never enough for a second page. */
    public record Rules(String preset, List<Rule> items) {}

    /** A new value; {@code before} is the one that it ends. */
    public record Change(String before, String value, LocalDate from, String source) {
        ChangeRule of(String key) {
            return new ChangeRule(key, before, value, from, source);
        }
    }

    /** What would be different: the key of a text, for programs, and the text in the caller's language. */
    public record Consequence(String key, String text) {}

    /** What a new value would do. */
    public record Preview(List<Consequence> items) {}

    /** Which value does not come after all. */
    public record Withdrawal(String value, LocalDate from) {}

    @Inject
    PolicyService policies;

    @Context
    HttpHeaders headers;

    /** What holds today and what is to come. */
    @GET
    public Rules rules() {
        return new Rules(
                policies.preset(), policies.rules().stream().map(Rule::of).toList());
    }

    /** One rule with its history, the newest first. */
    @GET
    @Path("{key}")
    public Rule rule(@PathParam("key") String key) {
        return Rule.of(policies.rule(key));
    }

    /** What a new value would do; changes nothing. */
    @POST
    @Path("{key}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Preview preview(@PathParam("key") String key, Change change) {
        var locale = Problem.locale(headers);
        return new Preview(policies.preview(present(change).of(key)).stream()
                .map(text -> new Consequence(
                        text.key(), Texts.text(locale, text.key(), text.args().toArray())))
                .toList());
    }

    /** Enters a new value. */
    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Rule change(@PathParam("key") String key, Change change) {
        policies.change(present(change).of(key));
        return Rule.of(policies.rule(key));
    }

    /** A value that has not begun does not come. */
    @POST
    @Path("{key}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Rule withdraw(@PathParam("key") String key, Withdrawal coming) {
        var which = present(coming);
        policies.withdraw(key, which.value(), which.from());
        return Rule.of(policies.rule(key));
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInput("value", "shared.required");
        }
        return body;
    }
}
