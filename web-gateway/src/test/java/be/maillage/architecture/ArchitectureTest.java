package be.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.architecture.samples.AsksTheWorld;
import be.maillage.architecture.samples.DuoTable;
import be.maillage.architecture.samples.KnowsDecisions;
import be.maillage.architecture.samples.UsesOldJackson;
import be.maillage.architecture.samples.UsesSpring;
import be.maillage.architecture.samples.UsesTheDatabase;
import be.maillage.architecture.samples.Waits;
import be.maillage.architecture.samples.left.Left;
import be.maillage.architecture.samples.right.Right;
import be.maillage.architecture.samples.unmarked.Unmarked;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is tried on the classes it is about and on a sample that breaks it: a rule that sees nothing protects nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> NOTHING = describe("none", type -> false);

    /** Where a thread of its own may wait: starting up, work that was handed to such a thread, and the one that tells of new events. */
    private static final Set<String> MAY_WAIT = Set.of(
            "be.maillage.gateway.runtime.CommandRecorder",
            "be.maillage.gateway.runtime.CommandStage",
            "be.maillage.gateway.runtime.LiveObligations",
            "be.maillage.gateway.runtime.ReminderStage",
            "be.maillage.gateway.security.AccountLinks",
            "be.maillage.gateway.security.AccountOffice",
            "be.maillage.gateway.security.DoorBook",
            "be.maillage.gateway.security.SetUp",
            "be.maillage.pump.Rebuild",
            "be.maillage.store.JdbcEventLog");

    @ParameterizedTest
    @EnumSource(Modules.class)
    void a_module_is_found_and_its_packages_do_not_turn_in_circles(Modules module) {
        assertThat(module.classes()).hasSizeGreaterThan(10);
        Rules.noCycles().check(module.classes());
    }

    @Test
    void every_class_is_of_one_module() {
        int counted = 0;
        for (Modules module : Modules.values()) {
            counted += module.classes().size();
        }
        assertThat(counted).isEqualTo(Modules.ALL.size());
    }

    @Test
    void events_depend_on_nothing() {
        Rules.events(Modules.EVENTS.residing()).check(Modules.EVENTS.classes());
        reports(Rules.events(NOTHING), UsesSpring.class);
    }

    @Test
    void decisions_know_events_and_axon() {
        Rules.decisions(Modules.DECISIONS.residing()).check(Modules.DECISIONS.classes());
        reports(Rules.decisions(NOTHING), UsesSpring.class);
    }

    @Test
    void projections_know_events_and_the_document_store() {
        Rules.projections(Modules.PROJECTIONS.residing()).check(Modules.PROJECTIONS.classes());
        reports(Rules.projections(NOTHING), UsesSpring.class);
        reports(Rules.projections(NOTHING), KnowsDecisions.class);
    }

    @Test
    void infra_knows_nothing_of_the_business() {
        Rules.infra().check(Modules.INFRA.classes());
        Rules.noBusinessNoun().check(Modules.INFRA.classes());
        reports(Rules.infra(), KnowsDecisions.class);
        reports(Rules.noBusinessNoun(), DuoTable.class);
    }

    @Test
    void only_storage_and_its_wiring_know_the_database() {
        JavaClasses others = Modules.ALL.that(
                DescribedPredicate.not(Modules.INFRA.residing().or(resideInAPackage("be.maillage.gateway.runtime"))));
        Rules.onlyStorageKnowsTheDatabase().check(others);
        reports(Rules.onlyStorageKnowsTheDatabase(), UsesTheDatabase.class);
    }

    @Test
    void there_is_one_jackson() {
        Rules.onlyOneJackson().check(Modules.ALL);
        reports(Rules.onlyOneJackson(), UsesOldJackson.class);
    }

    @Test
    void circles_are_seen() {
        reports(Rules.noCycles(), Left.class, Right.class);
    }

    @Test
    void nobody_waits_but_where_it_is_listed() {
        JavaClasses others = Modules.ALL.that(describe(
                "not listed", type -> !MAY_WAIT.contains(outermost(type).getName())));
        Rules.neverWaits().check(others);
        assertThat(MAY_WAIT)
                .allSatisfy(name -> reports(
                        Rules.neverWaits(),
                        Modules.ALL.that(
                                describe(name, type -> outermost(type).getName().equals(name)))));
        reports(Rules.neverWaits(), Waits.class);
    }

    @Test
    void neither_decisions_nor_events_ask_the_world() {
        Rules.neitherClockNorChance().check(Modules.DECISIONS.classes());
        Rules.neitherClockNorChance()
                .check(Modules.EVENTS
                        .classes()
                        .that(describe(
                                "but the one that derives ids",
                                type -> !type.getName().equals("be.maillage.history.Ids"))));
        reports(Rules.neitherClockNorChance(), AsksTheWorld.class);
    }

    @Test
    void every_package_says_what_null_means() {
        assertThat(unmarked(Modules.ALL)).isEmpty();
        assertThat(unmarked(new ClassFileImporter().importClasses(Unmarked.class)))
                .containsExactly("be.maillage.architecture.samples.unmarked");
    }

    @Test
    void a_rule_about_no_class_at_all_fails() {
        JavaClasses none = Modules.ALL.that(NOTHING);
        assertThatThrownBy(() -> Rules.events(NOTHING).check(none)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Rules.neverWaits().check(none)).isInstanceOf(AssertionError.class);
    }

    private static Set<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(found -> found.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith(NullMarked.class))
                        .orElse(true))
                .map(found -> found.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static void reports(ArchRule rule, Class<?>... samples) {
        reports(rule, new ClassFileImporter().importClasses(samples));
    }

    private static void reports(ArchRule rule, JavaClasses samples) {
        assertThat(rule.evaluate(samples).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
