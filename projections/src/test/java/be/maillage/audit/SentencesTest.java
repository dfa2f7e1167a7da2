package be.maillage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.Seat;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.SharedTool;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkType;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Samples;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.vocabulary.Vocabulary;
import com.ibm.icu.text.MessagePattern;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    private static final UUID SAMPLE = Given.id(77);
    private static final Names NAMES = new Names(
            Map.of(SAMPLE, new Partners(SAMPLE, Given.id(78))),
            Map.of(SAMPLE, LocalizedString.fr("Ludothèque"), Given.id(78), LocalizedString.fr("Zéphyr")),
            Map.of(SAMPLE, new PersonName(SAMPLE, "Zoé", false)));

    private final IcuWording wording = new IcuWording();

    static Collection<Class<? extends DomainEvent>> vocabulary() {
        return Vocabulary.byType().values();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void every_event_reads_as_a_sentence_in_every_language(Class<? extends DomainEvent> type) {
        for (DomainEvent event : List.of(Samples.full(type), Samples.bare(type))) {
            for (Locale language : IcuWording.LANGUAGES) {
                String sentence = new Rendering(wording, language, NAMES)
                        .sentence(
                                Vocabulary.typeOf(type).name(),
                                Sentences.of(event).arguments());

                assertThat(sentence).doesNotContain("{", "}", "null", "  ").matches("(?s)\\p{Lu}.*|Ludothèque.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void a_sentence_says_all_that_it_is_given_and_nothing_else(Class<? extends DomainEvent> type) {
        Set<String> given =
                new TreeSet<>(Sentences.of(Samples.full(type)).arguments().keySet());
        for (Locale language : IcuWording.LANGUAGES) {
            Set<String> said =
                    arguments(wording.text("sentences", Vocabulary.typeOf(type).name(), language));
            said.removeAll(given.contains("pair") ? Set.of("first", "second") : Set.of());

            assertThat(said).as("%s in %s", type.getSimpleName(), language).isEqualTo(given);
        }
    }

    @Test
    void there_is_no_sentence_without_an_event() {
        Set<String> expected = new TreeSet<>(Vocabulary.byType().keySet());
        expected.addAll(List.of("Pair", "Level", "Answer"));
        for (Locale language : IcuWording.LANGUAGES) {
            assertThat(new TreeSet<>(wording.file("sentences", language).stringPropertyNames()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void every_constant_that_people_can_meet_has_a_label_in_every_language() {
        List<Class<? extends Enum<?>>> vocabularies = List.of(
                Carrier.Kind.class,
                CoordinationEvent.Origin.class,
                CoordinationEvent.Steering.class,
                CoordinationEvent.AdmissionPolicy.class,
                CoordinationEvent.ElectedOfficialsPolicy.class,
                CoordinationEvent.MemberKind.class,
                CoordinationEvent.NetworkLink.class,
                CoordinationEvent.UserVoiceMethod.class,
                RepresentativeCategory.class,
                Seat.Title.class,
                Seat.Represents.class,
                Seat.Side.class,
                LegalForm.class,
                Line.class,
                OpeningSlot.Kind.class,
                Theme.class,
                Answer.class,
                ContinuumLevel.class,
                DuoForm.class,
                Factor.class,
                SharedTool.Kind.class,
                Audience.Scope.class,
                Reader.Role.class,
                Precision.class,
                DayOfWeek.class,
                SubgroupKind.class,
                SubgroupOutcome.class,
                Subgroup.State.class,
                Subgroup.ReportBack.class,
                NetworkType.class,
                NetworkArea.class,
                NetworkActivity.class);
        Set<String> keys = vocabularies.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Labels::key)
                .collect(Collectors.toCollection(TreeSet::new));
        for (ContinuumLevel level : ContinuumLevel.values()) {
            keys.add(Labels.key(level) + ".behaviour");
        }
        for (Locale language : IcuWording.LANGUAGES) {
            assertThat(keys)
                    .allSatisfy(key -> assertThat(wording.label(key, language)).isNotBlank());
            assertThat(wording.file("codes", language).stringPropertyNames())
                    .isEqualTo(wording.file("codes", Locale.FRENCH).stringPropertyNames());
        }
    }

    @Test
    void a_level_is_shown_by_its_name_and_by_what_it_looks_like() {
        Map<String, Argument> arguments =
                Map.of("pair", new Argument.Pair(SAMPLE), "level", new Argument.Level(Answer.MULTIDISCIPLINARY));

        assertThat(new Rendering(wording, Locale.ENGLISH, NAMES).sentence("duo.CollaborationLevelAgreed", arguments))
                .isEqualTo(
                        "Ludothèque and Zéphyr gave the same answer about their collaboration: “Multidisciplinary” (they"
                                + " carry out a concerted action in which each one’s role is set).");
    }

    @Test
    void arguments_are_read_as_they_were_stored() {
        for (Class<? extends DomainEvent> type : vocabulary()) {
            for (DomainEvent event : List.of(Samples.full(type), Samples.bare(type))) {
                Sentences.of(event)
                        .arguments()
                        .values()
                        .forEach(argument ->
                                assertThat(Argument.read(argument.stored())).isEqualTo(argument));
            }
        }
    }

    private static Set<String> arguments(String message) {
        MessagePattern pattern = new MessagePattern(message);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(part -> pattern.getSubstring(part).replaceFirst("Given$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
