package be.maillage.audit;

import static be.maillage.diagnostic.Diagnosing.HOUSING;
import static be.maillage.diagnostic.Diagnosing.need;
import static be.maillage.diagnostic.Diagnosing.recorded;
import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.duo.Pairing.says;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.day;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.SOMEBODY;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.reader;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.audit.AuditQuery.Filter;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.duo.Answer;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.EventType;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingKind;
import be.maillage.organisation.OrganisationEvent.ContactPersonNamed;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.Safe;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {

    private final Given given = Given.nothing();
    private final Safe safe = new Safe();
    private final AuditQuery query = new AuditQuery(given, new PeopleQuery(given, safe), new IcuWording());

    /** URIAS 4.2.5.2.4: the report ends up on the desk of those who may take it badly. */
    @Test
    void what_the_group_says_shows_to_nobody_who_recorded_it() {
        somebodyIsCalled("Zoé");
        given.event(registered(AMO, "AMO Reliance"))
                .deliver(new StoredEvent(
                        3,
                        HERE,
                        2,
                        id(90),
                        HERE,
                        2,
                        "diagnostic.FindingRecorded",
                        1,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        new EventMetadata(SOMEBODY, "MEMBER", AMO, null, null, Audience.MEMBERS),
                        recorded(HOUSING, need("Se loger", Theme.HOUSING)),
                        Map.of()));

        for (Reader reader : List.of(MEMBER, COORDINATOR, reader(Role.SUBSIDISER), reader(Role.ADMINISTRATOR))) {
            Entry entry = page(reader, Filter.ALL).items().getLast();

            assertThat(entry.sentence()).isEqualTo("Un constat a été enregistré (besoin) : Se loger");
            assertThat(entry.redacted()).isFalse();
            assertThat(entry.actor()).isNull();
            assertThat(entry.onBehalfOf()).isNull();
        }
        assertThat(given.documents().get("audit").get("%019d".formatted(3)).toString())
                .doesNotContain(SOMEBODY.toString(), AMO.toString(), "role");
        given.andAReplayGivesTheSame();
    }

    @Test
    void an_entry_says_what_happened_by_whom_and_for_whom() {
        LocalizedString note = LocalizedString.fr("Selon la brochure");
        somebodyIsCalled("Zoé");
        given.event(registered(AMO, "AMO Reliance"))
                .deliver(new StoredEvent(
                        3,
                        HERE,
                        2,
                        id(90),
                        HERE,
                        2,
                        "coordination.MemberAdmitted",
                        1,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        new EventMetadata(SOMEBODY, "MEMBER", AMO, null, null, Audience.MEMBERS),
                        new MemberAdmitted(
                                AMO,
                                MemberKind.ORGANISATION,
                                null,
                                new Told(BusinessDate.parse("2012-09"), true, note, List.of("on"))),
                        Map.of()));

        Entry entry = page(MEMBER, Filter.ALL).items().getLast();

        assertThat(entry)
                .isEqualTo(new Entry(
                        3,
                        2,
                        "coordination.MemberAdmitted",
                        1,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        BusinessDate.parse("2012-09"),
                        Precision.MONTH,
                        new Entry.Actor(SOMEBODY, "Zoé", "MEMBER"),
                        new Named(AMO, LocalizedString.fr("AMO Reliance")),
                        "MEMBERS",
                        "AMO Reliance est devenu membre de la coordination.",
                        false,
                        note,
                        List.of("on"),
                        true,
                        HERE));
        given.andAReplayGivesTheSame();
    }

    @Test
    void an_entry_that_one_may_not_read_is_seen_to_exist_and_no_more() {
        given.event(Audience.pair(PAIR), says(AMO, 20, "2025", Answer.PARALLEL, null));

        Entry entry = page(MEMBER, Filter.ALL).items().getFirst();

        assertThat(entry)
                .isEqualTo(new Entry(
                        1,
                        1,
                        "duo.CollaborationAssessed",
                        1,
                        Instant.parse("2026-11-20T09:00:01Z"),
                        null,
                        null,
                        null,
                        null,
                        "PAIR",
                        null,
                        true,
                        null,
                        null,
                        null,
                        null));
        assertThat(page(COORDINATOR, Filter.ALL).items().getFirst().audience()).isEqualTo("PAIR:" + PAIR);
    }

    @Test
    void names_are_those_of_today_and_only_for_who_may_know_them() {
        somebodyIsCalled("Zoé");
        given.event(registered(AMO, "Ludothèque"))
                .event(Audience.MEMBERS, says(AMO, 20, "2025", Answer.PARALLEL, null))
                .event(new DuoPresented(PAIR, id(30), told("2025")))
                .event(new MemberAdmitted(SOMEBODY, MemberKind.PERSON, null, told("2025")))
                .event(registered(PLANNING, "Planning"));

        assertThat(sentences(MEMBER))
                .contains(
                        "Ludothèque et Planning ont présenté leur duo de collaboration lors d’une réunion.",
                        "Zoé est devenu membre de la coordination.");
        assertThat(sentences(reader(Role.ANALYST))).contains("Nom inconnu est devenu membre de la coordination.");
        assertThat(page(reader(Role.ANALYST), Filter.ALL).items().getFirst().actor())
                .isEqualTo(new Entry.Actor(SOMEBODY, null, "COORDINATOR"));

        safe.destroyKeyOf(SOMEBODY);

        assertThat(sentences(MEMBER))
                .contains("Une personne dont le nom a été effacé est devenu membre de la coordination.");
    }

    @Test
    void what_belongs_to_the_platform_is_in_no_coordinations_trail() {
        somebodyIsCalled("Zoé");
        given.event(registered(AMO, "Ludothèque"));

        assertThat(page(COORDINATOR, Filter.ALL).total()).isOne();
        assertThat(query.page(COORDINATOR, ELSEWHERE, Filter.ALL, 0, 10, Locale.FRENCH)
                        .block()
                        .items())
                .isEmpty();
        assertThat(query.page(COORDINATOR, Ids.PLATFORM, Filter.ALL, 0, 10, Locale.ENGLISH)
                        .block()
                        .items())
                .singleElement()
                .matches(entry -> "Zoé was registered on the platform.".equals(entry.sentence()));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-09-01, 2012-09-30, 2012 2012-09 2012-09-15",
        "2012-09-16, , 2012 2012-09",
        ", 2012-08-31, 2012",
        "2012-12-31, 2012-12-31, 2012",
        "2013-01-01, , ''",
        "2013-01-01, 2012-01-01, ''"
    })
    void a_day_matches_when_any_reading_of_the_date_does(LocalDate from, LocalDate to, String expected) {
        for (String on : List.of("2012", "2012-09", "2012-09-15")) {
            given.event(new MembershipConfirmed(AMO, told(on)));
        }

        Page<Entry> page = page(MEMBER, new Filter(null, from, to));

        assertThat(String.join(
                        " ",
                        page.items().stream()
                                .map(entry -> entry.happenedOn().toString())
                                .toList()))
                .isEqualTo(expected);
        assertThat(page.total()).isEqualTo(page.items().size());
    }

    @Test
    void the_date_of_what_one_may_not_read_cannot_be_found_out_by_asking() {
        given.event(Audience.COORDINATOR, new MembershipConfirmed(AMO, told("2012-09-15")));
        LocalDate happened = LocalDate.parse("2012-09-15");
        LocalDate recorded = LocalDate.parse("2026-11-20");

        assertThat(page(MEMBER, new Filter(null, happened, happened)).total()).isZero();
        assertThat(page(MEMBER, new Filter(null, recorded, recorded)).total()).isOne();
        assertThat(page(COORDINATOR, new Filter(null, happened, happened)).total())
                .isOne();
        assertThat(page(COORDINATOR, new Filter(null, recorded, recorded)).total())
                .isZero();
    }

    @Test
    void one_thing_is_followed_through_all_that_names_it_as_far_as_one_may_read() {
        given.event(new MembershipConfirmed(AMO, told("2012")))
                .event(Audience.COORDINATOR, new MembershipConfirmed(AMO, told("2013")))
                .event(new MembershipConfirmed(PLANNING, told("2014")));

        assertThat(newest(MEMBER, about(AMO)).items())
                .extracting(Entry::position)
                .containsExactly(1L);
        assertThat(newest(COORDINATOR, about(AMO)).items())
                .extracting(Entry::position)
                .containsExactly(2L, 1L);
        assertThat(newest(MEMBER, about(id(999))).total()).isZero();
    }

    @Test
    void words_that_were_said_are_found_folded_and_from_their_beginning_on_unless_one_may_not_read_them() {
        given.event(new MembershipWithdrawn(AMO, LocalizedString.fr("Plus d’élèves à l’École"), told("2013")))
                .event(
                        Audience.COORDINATOR,
                        new MembershipWithdrawn(PLANNING, LocalizedString.fr("L’école ferme"), told("2014")));

        assertThat(newest(MEMBER, words("ecole")).items())
                .extracting(Entry::position)
                .containsExactly(1L);
        assertThat(newest(COORDINATOR, words("ÉCOLES")).total()).isEqualTo(2);
        assertThat(newest(COORDINATOR, words("écol eleve")).total()).isOne();
        assertThat(newest(COORDINATOR, words("?!")).total()).isZero();
    }

    @Test
    void filters_by_area_by_whether_it_was_entered_afterwards_and_by_what_was_known_on_a_day() {
        given.recordedOn(LocalDate.parse("2026-01-10"))
                .event(new MembershipConfirmed(AMO, Told.afterwards(BusinessDate.parse("2012"))))
                .recordedOn(LocalDate.parse("2026-02-10"))
                .event(new DuoPresented(PAIR, id(30), told("2026-02-09")));

        assertThat(newest(MEMBER, new Filter(null, null, null, "coordination", null, null, null, null))
                        .total())
                .isOne();
        assertThat(newest(MEMBER, new Filter(null, null, null, null, null, null, true, null))
                        .items())
                .extracting(Entry::position)
                .containsExactly(1L);
        assertThat(newest(MEMBER, new Filter(null, null, null, null, null, null, null, LocalDate.parse("2026-02-09")))
                        .items())
                .extracting(Entry::position)
                .containsExactly(1L);
    }

    @Test
    void what_was_known_on_a_day_includes_all_that_was_recorded_until_its_midnight_in_Brussels() {
        given.deliver(new StoredEvent(
                1,
                HERE,
                1,
                id(90),
                HERE,
                1,
                "coordination.MembershipConfirmed",
                1,
                Instant.parse("2026-01-09T23:30:00Z"),
                new EventMetadata(SOMEBODY, "MEMBER", AMO, null, null, Audience.MEMBERS),
                new MembershipConfirmed(AMO, told("2012")),
                Map.of()));

        assertThat(newest(MEMBER, known("2026-01-09")).total()).isZero();
        assertThat(newest(MEMBER, known("2026-01-10")).total()).isOne();
    }

    @Test
    void whether_what_one_may_not_read_was_entered_afterwards_cannot_be_found_out_by_asking() {
        given.event(Audience.COORDINATOR, new MembershipConfirmed(AMO, Told.afterwards(BusinessDate.parse("2012"))));
        Filter afterwards = new Filter(null, null, null, null, null, null, true, null);

        assertThat(newest(MEMBER, afterwards).total()).isZero();
        assertThat(newest(COORDINATOR, afterwards).total()).isOne();
    }

    @Test
    void what_another_answer_refers_to_is_told_in_order_as_far_as_one_may_read_and_of_this_coordination_alone() {
        given.event(new MembershipConfirmed(AMO, told("2012")))
                .event(
                        ELSEWHERE,
                        Audience.MEMBERS,
                        new MembershipWithdrawn(PLANNING, LocalizedString.fr("Ailleurs"), told("2013")),
                        Map.of())
                .event(Audience.COORDINATOR, new MembershipConfirmed(AMO, told("2014")))
                .event(new MembershipConfirmed(AMO, told("2015")));

        assertThat(query.at(MEMBER, HERE, List.of(4L, 3L, 2L, 1L), Locale.FRENCH)
                        .block())
                .extracting(Entry::position, Entry::redacted)
                .containsExactly(tuple(1L, false), tuple(3L, true), tuple(4L, false));
        assertThat(query.at(MEMBER, HERE, List.of(), Locale.FRENCH).block()).isEmpty();
    }

    @Test
    void a_thing_is_followed_through_who_spoke_for_it_and_its_meetings_but_no_person_is() {
        given.event(new ContactPersonNamed(AMO, id(55), told("2012")))
                .deliver(by(2, HERE, AMO, new MembershipConfirmed(PLANNING, told("2013"))))
                .event(convened(MEETING, "Bilan", day("2026-06-01"), MeetingKind.SUBGROUP, id(60)));

        assertThat(newest(MEMBER, about(AMO)).items())
                .extracting(Entry::position)
                .containsExactly(2L, 1L);
        assertThat(newest(MEMBER, about(id(60))).items())
                .extracting(Entry::position)
                .containsExactly(3L);
        assertThat(newest(MEMBER, about(id(55))).total()).as("a person").isZero();
    }

    /** As {@link #what_the_group_says_shows_to_nobody_who_recorded_it}: following an organisation would tell it. */
    @Test
    void what_the_group_says_is_not_found_by_following_who_recorded_it() {
        given.deliver(by(1, HERE, AMO, recorded(HOUSING, need("Se loger", Theme.HOUSING))));

        assertThat(newest(MEMBER, Filter.ALL).total()).isOne();
        assertThat(newest(MEMBER, about(AMO)).total()).isZero();
    }

    @Test
    void the_words_of_a_note_are_found() {
        given.event(new MembershipConfirmed(
                AMO, new Told(BusinessDate.parse("2012"), false, LocalizedString.fr("Selon la brochure"), List.of())));

        assertThat(newest(MEMBER, words("brochures")).total()).isOne();
    }

    @Test
    void what_happened_to_ones_account_is_told_of_no_other_one() {
        for (UUID person : List.of(SOMEBODY, id(55))) {
            given.event(
                    Ids.PLATFORM,
                    Audience.person(person),
                    new PersonRegistered(person, null, null, null, null, told("2020")),
                    Map.of());
        }

        assertThat(query.ofAccount(reader(Role.ADMINISTRATOR), id(55), 10, Locale.FRENCH)
                        .block())
                .extracting(Entry::position)
                .containsExactly(2L);
    }

    private static StoredEvent by(long position, UUID subject, UUID onBehalfOf, DomainEvent event) {
        EventType type = Vocabulary.typeOf(event.getClass());
        return new StoredEvent(
                position,
                HERE,
                position,
                id(90),
                subject,
                position,
                type.name(),
                type.revision(),
                Instant.parse("2026-11-20T10:00:00Z"),
                new EventMetadata(SOMEBODY, "MEMBER", onBehalfOf, null, null, Audience.MEMBERS),
                event,
                Map.of());
    }

    private static Filter known(String day) {
        return new Filter(null, null, null, null, null, null, null, LocalDate.parse(day));
    }

    @Test
    void what_is_followed_is_called_by_its_name_only_for_who_may_read_anything_of_it() {
        given.event(registered(AMO, "Ludothèque"))
                .event(registered(PLANNING, "Planning"))
                .event(Audience.MEMBERS, registered(id(77), "Adresse tenue cachée"))
                .event(Audience.pair(PAIR), says(AMO, 20, "2025", Answer.PARALLEL, null));

        assertThat(called(COORDINATOR, PAIR)).containsExactlyInAnyOrder("Ludothèque", "Planning");
        assertThat(called(MEMBER, PAIR))
                .as("that there is anything between the two is for them")
                .isEmpty();
        assertThat(called(Reader.PUBLIC, AMO)).containsExactly("Ludothèque");
        assertThat(called(Reader.PUBLIC, id(77))).isEmpty();
        assertThat(called(MEMBER, id(77))).containsExactly("Adresse tenue cachée");
        given.deliver(by(5, MEETING, AMO, convened(MEETING, "Bilan", day("2026-06-01"))));
        assertThat(called(MEMBER, MEETING)).containsExactly("Bilan");
        assertThat(called(Reader.PUBLIC, MEETING)).isEmpty();
        given.event(new DuoPublished(PAIR, told("2025")));
        assertThat(called(MEMBER, PAIR)).containsExactlyInAnyOrder("Ludothèque", "Planning");
    }

    private List<String> called(Reader reader, UUID about) {
        return query.nameOf(reader, HERE, about).blockOptional().orElse(List.of()).stream()
                .map(LocalizedString::fr)
                .toList();
    }

    private static Filter about(UUID id) {
        return new Filter(null, null, null, null, id, null, null, null);
    }

    private static Filter words(String q) {
        return new Filter(null, null, null, null, null, q, null, null);
    }

    private Page<Entry> newest(Reader reader, Filter filter) {
        return query.newestFirst(reader, HERE, filter, Long.MAX_VALUE, 50, Locale.FRENCH)
                .block();
    }

    @Test
    void filters_by_type_and_goes_on_after_a_position() {
        for (int i = 0; i < 5; i++) {
            given.event(new MembershipConfirmed(AMO, told("2012")))
                    .event(new MembershipWithdrawn(AMO, null, told("2013")));
        }

        assertThat(page(MEMBER, new Filter("MembershipConfirmed", null, null)).total())
                .isEqualTo(5);
        Filter confirmed = new Filter("coordination.MembershipConfirmed", null, null);
        Page<Entry> first =
                query.page(MEMBER, HERE, confirmed, 0, 3, Locale.FRENCH).block();
        Page<Entry> second = query.page(MEMBER, HERE, confirmed, Long.parseLong(first.next()), 3, Locale.FRENCH)
                .block();

        assertThat(first.items()).extracting(Entry::position).containsExactly(1L, 3L, 5L);
        assertThat(first.total()).isEqualTo(5);
        assertThat(second.items()).extracting(Entry::position).containsExactly(7L, 9L);
        assertThat(second.next()).isNull();
        assertThat(query.after(MEMBER, HERE, 8, 10, Locale.FRENCH).block())
                .extracting(Entry::position)
                .containsExactly(9L, 10L);
        assertThatThrownBy(() -> query.page(MEMBER, HERE, Filter.ALL, 0, 501, Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_read_from_its_end_too_with_the_same_filters_and_every_entry_once() {
        for (int i = 0; i < 5; i++) {
            given.event(new MembershipConfirmed(AMO, told("2012")))
                    .event(new MembershipWithdrawn(AMO, null, told("2013")));
        }
        Filter withdrawn = new Filter("coordination.MembershipWithdrawn", LocalDate.parse("2013-01-01"), null);

        Page<Entry> newest = newest(withdrawn, Long.MAX_VALUE, 3);
        Page<Entry> older = newest(withdrawn, Long.parseLong(newest.next()), 2);

        assertThat(newest.items()).extracting(Entry::position).containsExactly(10L, 8L, 6L);
        assertThat(newest.total()).isEqualTo(5);
        assertThat(older.items()).extracting(Entry::position).containsExactly(4L, 2L);
        assertThat(older.next()).isNull();
        assertThat(older.total()).as("of all, on every page").isEqualTo(5);
        assertThat(newest(new Filter("duo.MembershipWithdrawn", null, null), Long.MAX_VALUE, 3)
                        .items())
                .isEmpty();
        assertThat(newest(Filter.ALL, Long.MAX_VALUE, 500).items())
                .isEqualTo(page(MEMBER, Filter.ALL).items().reversed());
        assertThat(query.count(MEMBER, HERE, withdrawn).block()).isEqualTo(5);
        assertThatThrownBy(() -> newest(Filter.ALL, Long.MAX_VALUE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void long_texts_are_cut_in_the_sentence_without_breaking_a_character() {
        given.event(new MembershipWithdrawn(AMO, LocalizedString.fr("🏫".repeat(50_000)), told("2013")));

        String sentence = page(MEMBER, Filter.ALL).items().getFirst().sentence();

        assertThat(sentence).endsWith("🏫…").hasSizeLessThan(400);
    }

    @Test
    void no_entry_holds_a_name() {
        Reader everyRole = new Reader(SOMEBODY, Set.of(Role.values()), Set.of(), Set.of(), Set.of());
        given.event(registered(AMO, "Ludothèque")).event(new MembershipConfirmed(AMO, told("2012")));

        assertThat(given.documents().get(AuditProjector.NAME).toString()).doesNotContain("Ludothèque");
        assertThat(sentences(everyRole)).allMatch(sentence -> sentence.contains("Ludothèque"));
    }

    private void somebodyIsCalled(String name) {
        given.event(
                Ids.PLATFORM,
                Audience.MEMBERS,
                new PersonRegistered(SOMEBODY, name, null, null, null, told("2020")),
                Map.of("name", Safe.seal(SOMEBODY, "name", "person.PersonRegistered", 1, name)));
    }

    private Page<Entry> page(Reader reader, Filter filter) {
        return query.page(reader, HERE, filter, 0, 100, Locale.FRENCH).block();
    }

    @Test
    void the_newest_and_how_far_it_goes_are_told_without_the_rest() {
        assertThat(query.end(ELSEWHERE).blockOptional()).isEmpty();
        for (int i = 0; i < 3; i++) {
            given.event(new MembershipConfirmed(AMO, told("2012")));
        }
        given.event(Audience.COORDINATOR, new MembershipConfirmed(AMO, told("2013")));
        List<Entry> all = newest(Filter.ALL, Long.MAX_VALUE, 50).items();

        assertThat(query.newest(MEMBER, HERE, 2, Locale.FRENCH).block()).isEqualTo(all.subList(0, 2));
        assertThat(all.getFirst().redacted()).isTrue();
        assertThat(query.end(HERE).block())
                .isEqualTo(new AuditQuery.End(
                        all.getFirst().sequence(), all.getFirst().position()));
    }

    private Page<Entry> newest(Filter filter, long beforePosition, int limit) {
        return query.newestFirst(MEMBER, HERE, filter, beforePosition, limit, Locale.FRENCH)
                .block();
    }

    private List<String> sentences(Reader reader) {
        return page(reader, Filter.ALL).items().stream().map(Entry::sentence).toList();
    }
}
