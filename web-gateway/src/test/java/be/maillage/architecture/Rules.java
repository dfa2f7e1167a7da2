package be.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the modules may lean on. Lists of what is allowed, so that something new must be let in on purpose. */
final class Rules {

    private static final List<String> NOUNS = List.of(
            "Coordination",
            "Organisation",
            "Meeting",
            "Subgroup",
            "Duo",
            "Agreement",
            "Diagnostic",
            "Project(?!ion|or)",
            "Advice",
            "Tool",
            "Network",
            "Situation",
            "Subsidy",
            "Member",
            "Charter",
            "Pair");

    private static final Pattern BUSINESS = Pattern.compile(".*(" + String.join("|", NOUNS) + ")(?![a-z]).*");

    private Rules() {}

    static ArchRule events(DescribedPredicate<JavaClass> itself) {
        return only(itself, "java..", "org.jspecify..");
    }

    static ArchRule decisions(DescribedPredicate<JavaClass> itself) {
        return only(itself.or(Modules.EVENTS.residing()), "java..", "org.jspecify..", "org.axonframework..");
    }

    static ArchRule projections(DescribedPredicate<JavaClass> itself) {
        return only(
                itself.or(Modules.EVENTS.residing()),
                "java..",
                "org.jspecify..",
                "com.mongodb..",
                "org.bson..",
                "reactor..",
                "org.reactivestreams..");
    }

    static ArchRule infra() {
        return noClasses()
                .should()
                .dependOnClassesThat(Modules.DECISIONS
                        .residing()
                        .or(Modules.PROJECTIONS.residing())
                        .or(Modules.WEB_GATEWAY.residing())
                        .as("know what is decided, read or asked"));
    }

    static ArchRule noBusinessNoun() {
        return noClasses()
                .should()
                .haveNameMatching(BUSINESS.pattern())
                .orShould()
                .resideInAnyPackage(NOUNS.stream()
                        .map(noun -> ".." + noun.replaceAll("\\(.*", "").toLowerCase(Locale.ROOT) + "..")
                        .toArray(String[]::new));
    }

    static ArchRule onlyStorageKnowsTheDatabase() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.h2..", "com.zaxxer..", "org.flywaydb.."));
    }

    static ArchRule onlyOneJackson() {
        return noClasses().should().dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.databind.."));
    }

    static ArchRule noCycles() {
        return slices().matching("be.maillage.(**)").should().beFreeOfCycles();
    }

    static ArchRule neverWaits() {
        return noClasses().should().callMethodWhere(describe("waits", Rules::waits));
    }

    /** Deciding and evolving draw on nothing but what they are given. */
    static ArchRule neitherClockNorChance() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..")
                        .or(describe(
                                "are a clock or a die",
                                type -> List.of(
                                                "java.time.Clock",
                                                "java.util.Random",
                                                "java.security.SecureRandom",
                                                "java.util.concurrent.ThreadLocalRandom")
                                        .contains(type.getName()))))
                .orShould()
                .callMethodWhere(describe("ask what time it is or draw lots", Rules::asksTheWorld));
    }

    private static ArchRule only(DescribedPredicate<JavaClass> ours, String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat(describe(
                        "are ours or in " + List.of(packages),
                        type -> isAllowed(type.getBaseComponentType(), ours, packages)));
    }

    private static boolean isAllowed(JavaClass type, DescribedPredicate<JavaClass> ours, String... packages) {
        return type.isPrimitive() || ours.or(resideInAnyPackage(packages)).test(type);
    }

    private static boolean waits(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (owner.startsWith("reactor.core.publisher.") && name.startsWith("block"))
                || (owner.equals("java.util.concurrent.CompletableFuture")
                        && List.of("get", "join").contains(name))
                || (owner.equals("java.lang.Thread") && name.equals("sleep"));
    }

    private static boolean asksTheWorld(JavaMethodCall call) {
        return call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                || call.getName().equals("randomUUID")
                || (call.getTargetOwner().getName().equals("java.lang.System")
                        && call.getName().endsWith("Time"))
                || call.getName().equals("currentTimeMillis");
    }
}
