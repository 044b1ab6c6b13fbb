package vn.sotay;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Open;
import vn.sotay.access.service.Requires;

/** The shape of the house. A rule that is wrong is changed in a commit of its own, with an ADR; nothing is excepted. */
@AnalyzeClasses(packages = "vn.sotay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int INJECTIONS_OF_A_BEAN = 4;
    private static final int INJECTIONS_OF_A_SERVICE = 6;

    @ArchTest
    static final ArchRule models_form_no_cycle = slices().matching("vn.sotay.(*).model..")
            .should()
            .beFreeOfCycles()
            .because("a feature is read from its own package down; hold an id or observe a fact instead");

    @ArchTest
    static final ArchRule services_form_no_cycle = slices().matching("vn.sotay.(*).service..")
            .should()
            .beFreeOfCycles()
            .because("a feature is read from its own package down; observe a fact of the other one instead");

    @ArchTest
    static final ArchRule pages_form_no_cycle = slices().matching("vn.sotay.(*).web..")
            .should()
            .beFreeOfCycles()
            .because("a page links to another by its address, not by its class");

    @ArchTest
    static final ArchRule nobody_calls_the_audit = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sotay.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.sotay.audit..")
            .because("a feature fires an AuditedFact; the trail observes it");

    @ArchTest
    static final ArchRule only_repositories_touch_the_entity_manager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .haveSimpleNameNotEndingWith("Writer")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries stand in a …Repository, projections in …Queries, bulk writes in a …Writer");

    @ArchTest
    static final ArchRule no_page_knows_an_entity_or_a_repository = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(entitiesOrRepositories())
            .because("pages and REST read projections and send commands; ask a service");

    @ArchTest
    static final ArchRule no_entity_leaves_a_service = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(are(annotatedEntity()))
            .because("an entity outside its transaction is a trap; return a …View or a …Row");

    @ArchTest
    static final ArchRule every_service_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .and()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("@RolesAllowed(\"user\") on the class; @PermitAll only where every method is @Open");

    @ArchTest
    static final ArchRule every_service_method_asks_for_a_right = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should(requireARight())
            .because("@Requires(PERMISSION), or @Open(because = …) for the few that need none");

    @ArchTest
    static final ArchRule every_service_method_asks_for_a_scope = methods()
            .that()
            .areAnnotatedWith(Requires.class)
            .should(askForAScope())
            .because("@Requires is half of the question; caller.scope(PERMISSION) in the query or on what was loaded is"
                    + " the other half (or say in unscoped = … why there is none)");

    @ArchTest
    static final ArchRule page_beans_are_named_and_small = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .haveSimpleNameEndingWith("Bean")
            .should(haveAtMost(INJECTIONS_OF_A_BEAN))
            .because("one bean a page, one service a bean; what needs more is missing a word in the service");

    @ArchTest
    static final ArchRule services_are_small = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(haveAtMost(INJECTIONS_OF_A_SERVICE))
            .because("split it by use case");

    @ArchTest
    static final ArchRule view_state_is_serialisable = classes()
            .that()
            .areRecords()
            .and()
            .resideInAnyPackage("..model..", "..service..")
            .and()
            .arePublic()
            .should()
            .beAssignableTo(Serializable.class)
            .because("a view that cannot be copied is lost with its node, without a line in the log");

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a verb of the field that keeps the rules: approve(), rename(), admit()");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveSimpleName("BusinessClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("inject Clock for the business, @RealTime Clock for sessions and rates; days are LocalDate");

    @ArchTest
    static final ArchRule injection_is_package_private = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .notHaveModifier(JavaModifier.PRIVATE)
            .because("a test in the same package sets it");

    private static DescribedPredicate<JavaClass> annotatedEntity() {
        return DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaClass> entitiesOrRepositories() {
        return DescribedPredicate.describe(
                "entities or repositories",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.getPackageName().startsWith("vn.sotay")
                                && type.getSimpleName().matches(".*(Repository|Queries|Writer)"));
    }

    private static ArchCondition<JavaMethod> requireARight() {
        return new ArchCondition<>("carry @Requires with a permission, or @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var asks = method.isAnnotatedWith(Requires.class)
                        && method.getAnnotationOfType(Requires.class).value().length > 0;
                if (!asks && !method.isAnnotatedWith(Open.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for no right"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> askForAScope() {
        return new ArchCondition<>("call Caller.scope, itself or through a method of its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var requires = method.getAnnotationOfType(Requires.class);
                var own = List.of(requires.value()).equals(List.of(Permission.OWN_ACCOUNT));
                if (!own && requires.unscoped().isEmpty() && !reachesScope(method, new HashSet<>())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for no scope"));
                }
            }
        };
    }

    private static boolean reachesScope(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caller.class)
                                        && call.getName().equals("scope")
                                || call.getTargetOwner().equals(method.getOwner())
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(target -> reachesScope(target, seen))
                                                .isPresent());
    }

    private static ArchCondition<JavaClass> haveAtMost(int injections) {
        return new ArchCondition<>("have at most " + injections + " injections") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var count = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (count > injections) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + count + " injections"));
                }
            }
        };
    }
}
