package be.maillage.person.people;

import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.reader;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience;
import be.maillage.history.Ids;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.readmodel.Given;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTest {

    private final Given given = Given.nothing();
    private final Safe safe = new Safe();
    private final PeopleQuery query = new PeopleQuery(given, safe);

    @Test
    void a_name_is_opened_for_those_who_may_know_it() {
        registered(20, "Zoé Hervé");

        Map<UUID, PersonName> known = Map.of(id(20), new PersonName(id(20), "Zoé Hervé", false));
        assertThat(query.namesOf(MEMBER, List.of(id(20), id(20), id(99))).block())
                .isEqualTo(known);
        assertThat(query.namesOf(reader(Role.SUBSIDISER), List.of(id(20))).block())
                .isEqualTo(known);
        assertThat(query.namesOf(Reader.PUBLIC, List.of(id(20))).block()).isEmpty();
        assertThat(query.namesOf(reader(Role.ANALYST), List.of(id(20))).block()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_somebody_is_reached_by_is_opened_for_those_who_keep_it() {
        given.event(
                Ids.PLATFORM,
                Audience.COORDINATOR,
                registration(20, "Zoé Hervé"),
                Map.of("name", sealed("name", "Zoé Hervé"), "email", sealed("email", "zoe@exemple.be")));

        assertThat(query.contactOf(COORDINATOR, id(20)).block())
                .isEqualTo(new PersonContact(id(20), "Zoé Hervé", "zoe@exemple.be", null, null));
        assertThat(query.contactOf(reader(Role.ADMINISTRATOR), id(20)).block()).isNotNull();
        assertThat(query.contactOf(MEMBER, id(20)).block()).isNull();
        assertThat(query.contactOf(COORDINATOR, id(99)).block()).isNull();
        safe.destroyKeyOf(id(20));
        assertThat(query.contactOf(COORDINATOR, id(20)).block())
                .isEqualTo(new PersonContact(id(20), null, null, null, null));
    }

    private static String sealed(String field, String clear) {
        return Safe.seal(id(20), field, "person.PersonRegistered", 1, clear);
    }

    @Test
    void no_clear_text_is_kept_in_any_document() {
        registered(20, "Zoé Hervé");
        changed(20, "Zoé Dupont");

        assertThat(given.documents().toString()).doesNotContain("Zoé").doesNotContain("Dupont");
        assertThat(query.namesOf(MEMBER, List.of(id(20))).block().get(id(20)).name())
                .isEqualTo("Zoé Dupont");
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_person_without_a_name_is_not_an_erased_one() {
        given.event(Ids.PLATFORM, Audience.COORDINATOR, registration(20, null), Map.of());
        registered(21, "Alix");
        safe.destroyKeyOf(id(21));

        assertThat(query.namesOf(MEMBER, List.of(id(20), id(21))).block())
                .isEqualTo(Map.of(
                        id(20), new PersonName(id(20), null, false), id(21), new PersonName(id(21), null, true)));
    }

    @Test
    void names_are_found_by_the_beginnings_of_their_words() {
        registered(20, "Zoé Hervé");
        registered(21, "Hervé Zola");
        registered(22, "Alix");

        assertThat(found("HERVE zo")).containsExactly("Hervé Zola", "Zoé Hervé");
        assertThat(found("zoe")).containsExactly("Zoé Hervé");
        assertThat(found("")).isEmpty();
        assertThat(query.search(MEMBER, "zoe").block()).isEmpty();
        assertThat(query.search(reader(Role.ADMINISTRATOR), "zoe").block()).hasSize(1);
    }

    @Test
    void search_follows_what_changes_and_what_is_erased() {
        registered(20, "Zoé Hervé");
        assertThat(found("zoe")).hasSize(1);

        changed(20, "Alix Hervé");
        assertThat(found("zoe")).isEmpty();
        assertThat(found("alix")).hasSize(1);

        safe.destroyKeyOf(id(20));
        assertThat(found("alix")).as("though no event told of it yet").isEmpty();
    }

    private List<String> found(String q) {
        return query.search(COORDINATOR, q).block().stream()
                .map(PersonName::name)
                .toList();
    }

    private void registered(int person, String name) {
        given.event(
                Ids.PLATFORM,
                Audience.COORDINATOR,
                registration(person, name),
                Map.of("name", Safe.seal(id(person), "name", "person.PersonRegistered", 1, name)));
    }

    private void changed(int person, String name) {
        given.event(
                Ids.PLATFORM,
                Audience.COORDINATOR,
                new ContactChanged(id(person), name, null, null, null, told("2021")),
                Map.of("name", Safe.seal(id(person), "name", "person.ContactChanged", 1, name)));
    }

    private static PersonRegistered registration(int person, String name) {
        return new PersonRegistered(id(person), name, null, null, null, told("2020"));
    }
}
