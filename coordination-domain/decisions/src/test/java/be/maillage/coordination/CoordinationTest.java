package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.coordination.Scene.founded;
import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationEvent.CarrierSet;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.InternalRulesAdopted;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.PublicInformationRecorded;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.coordination.CoordinationEvent.UserVoiceRecorded;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinationTest {

    private static final LocalizedString NO_TEXT = new LocalizedString(null, null, null, null);

    private final Scene scene = new Scene();

    @Test
    void a_coordination_is_founded_with_a_name_and_a_commune() {
        scene.nothing().records(found(text("Basse-Meuse"), List.of("62108"), null), Audience.PUBLIC, founded());
    }

    @Test
    void a_commune_named_twice_counts_once() {
        scene.nothing()
                .records(found(text("Basse-Meuse"), List.of("62108", "62108"), null), Audience.PUBLIC, founded());
    }

    @Test
    void a_coordination_without_name_or_commune_is_not_founded() {
        scene.nothing().refuses(found(NO_TEXT, List.of("62108"), null), CoordinationRule.COORDINATION_HAS_A_NAME);
        scene.nothing().refuses(found(text("x"), List.of(), null), CoordinationRule.COORDINATION_COVERS_A_COMMUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4600", "062108", "6210a", "02108", "٦٢١٠٨"})
    void a_commune_is_given_by_its_five_digits(String code) {
        scene.nothing().refuses(found(text("x"), List.of("62108", code), null), CoordinationRule.COMMUNE_IS_A_NIS_CODE);
    }

    @Test
    void a_carrier_is_of_some_kind_and_may_have_an_entry() {
        Carrier kind = new Carrier(Carrier.Kind.CPAS, null, null);
        Carrier entry = new Carrier(Carrier.Kind.CPAS, null, AMO);
        Carrier nobody = new Carrier(Carrier.Kind.CPAS, null, UNKNOWN);
        scene.given()
                .records(
                        new SetCarrier(COORDINATION, kind, told("2006")),
                        Audience.PUBLIC,
                        new CarrierSet(kind, told("2006")));
        scene.given()
                .records(
                        new SetCarrier(COORDINATION, entry, told("2006")),
                        Audience.PUBLIC,
                        new CarrierSet(entry, told("2006")));
        scene.given()
                .refuses(new SetCarrier(COORDINATION, nobody, told("2006")), CommonRule.ORGANISATION_IS_REGISTERED);
        scene.nothing().refuses(found(text("x"), List.of("62108"), nobody), CommonRule.ORGANISATION_IS_REGISTERED);
    }

    @Test
    void internal_rules_have_both_parts() {
        scene.given()
                .records(
                        rules(text("Mode"), text("Relation")),
                        Audience.MEMBERS,
                        new InternalRulesAdopted(text("Mode"), text("Relation"), told("2006")));
        scene.given().refuses(rules(text("Mode"), null), CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS);
        scene.given().refuses(rules(null, text("Relation")), CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS);
        scene.given().refuses(rules(text("Mode"), NO_TEXT), CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS);
    }

    @Test
    void policies_for_elected_officials_and_situations_are_public() {
        scene.given()
                .records(
                        new SetElectedOfficialsPolicy(COORDINATION, ElectedOfficialsPolicy.CHAIR, told("2006")),
                        Audience.PUBLIC,
                        new ElectedOfficialsPolicySet(ElectedOfficialsPolicy.CHAIR, told("2006")));
        scene.given()
                .records(
                        new SetSituationsPolicy(COORDINATION, true, told("2006")),
                        Audience.PUBLIC,
                        new SituationsPolicySet(true, told("2006")));
        scene.given()
                .refuses(
                        new SetElectedOfficialsPolicy(COORDINATION, ElectedOfficialsPolicy.CHAIR, told("2004")),
                        CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING);
        scene.given()
                .refuses(
                        new SetSituationsPolicy(COORDINATION, true, told("2004-12")),
                        CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING);
    }

    @Test
    void users_are_heard_as_a_headcount() {
        scene.given()
                .records(
                        voice(1),
                        Audience.PUBLIC,
                        new UserVoiceRecorded(UserVoiceMethod.DEBATE, 1, text("Entendu"), told("2006")));
        scene.given()
                .records(
                        voice(null),
                        Audience.PUBLIC,
                        new UserVoiceRecorded(UserVoiceMethod.DEBATE, null, text("Entendu"), told("2006")));
        scene.given().refuses(voice(0), CoordinationRule.HEADCOUNT_IS_ABOVE_0);
    }

    @Test
    void what_the_public_was_told_is_public() {
        RecordPublicInformation told =
                new RecordPublicInformation(COORDINATION, text("Quoi"), text("Affiche"), told("2006"));
        scene.given()
                .records(
                        told,
                        Audience.PUBLIC,
                        new PublicInformationRecorded(text("Quoi"), text("Affiche"), told("2006")));
        scene.given(dissolved()).refuses(told, CoordinationRule.COORDINATION_IS_NOT_DISSOLVED);
    }

    @Test
    void a_coordination_is_dissolved_once() {
        DissolveCoordination dissolve = new DissolveCoordination(COORDINATION, text("Fin"), told("2010"));
        scene.given().records(dissolve, Audience.PUBLIC, dissolved());
        scene.given(dissolved()).refuses(dissolve, CoordinationRule.COORDINATION_IS_NOT_DISSOLVED);
    }

    @Test
    void a_date_that_may_be_after_the_founding_is_accepted() {
        scene.given()
                .records(
                        new SetSituationsPolicy(COORDINATION, false, told("2005-01-01")),
                        Audience.PUBLIC,
                        new SituationsPolicySet(false, told("2005-01-01")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_is_told_of_a_dissolved_coordination_nor_of_the_time_before_it(
            Class<? extends CoordinationCommand> type) throws ReflectiveOperationException {
        scene.given(dissolved()).refuses(empty(type, "2012"), CoordinationRule.COORDINATION_IS_NOT_DISSOLVED);
        scene.given().refuses(empty(type, "2004"), CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING);
    }

    @Test
    void every_command_is_handled_by_the_aggregate_that_it_names() {
        List<Class<?>> handled = Stream.concat(
                        Arrays.stream(Coordination.class.getDeclaredConstructors()),
                        partsOf(Coordination.class).flatMap(part -> Arrays.stream(part.getDeclaredMethods())))
                .filter(handler -> handler.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(handler -> handler.getParameterTypes()[0])
                .toList();
        assertThat(handled).containsExactlyInAnyOrder(CoordinationCommand.class.getPermittedSubclasses());
        for (Class<?> command : handled) {
            RecordComponent first = command.getRecordComponents()[0];
            assertThat(first.getName()).isEqualTo("coordinationId");
            assertThat(first.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                    .as(command.getSimpleName())
                    .isTrue();
        }
    }

    private static Stream<Class<?>> partsOf(Class<?> aggregate) {
        return Stream.concat(
                Stream.of(aggregate),
                Arrays.stream(aggregate.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(AggregateMember.class))
                        .map(Field::getType));
    }

    /** All but the one that founds. */
    static Stream<Class<?>> commands() {
        return Arrays.stream(CoordinationCommand.class.getPermittedSubclasses())
                .filter(type -> type != FoundCoordination.class);
    }

    /** A command that says nothing but of which coordination and of when: enough for what is asked before all else. */
    private static CoordinationCommand empty(Class<? extends CoordinationCommand> type, String on)
            throws ReflectiveOperationException {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> switch (component.getName()) {
                    case "coordinationId" -> COORDINATION;
                    case "told" -> told(on);
                    default -> nothingOf(component.getType());
                })
                .toArray();
        return type.cast(type.getDeclaredConstructors()[0].newInstance(values));
    }

    private static @Nullable Object nothingOf(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private static FoundCoordination found(LocalizedString names, List<String> communes, @Nullable Carrier carrier) {
        return new FoundCoordination(
                COORDINATION, names, communes, carrier, Origin.ASCENDING, Steering.COORDINATOR, told("2005"));
    }

    private static AdoptInternalRules rules(@Nullable LocalizedString mode, @Nullable LocalizedString relation) {
        return new AdoptInternalRules(COORDINATION, mode, relation, told("2006"));
    }

    private static RecordUserVoice voice(@Nullable Integer headcount) {
        return new RecordUserVoice(COORDINATION, UserVoiceMethod.DEBATE, headcount, text("Entendu"), told("2006"));
    }

    private static CoordinationDissolved dissolved() {
        return new CoordinationDissolved(text("Fin"), told("2010"));
    }
}
