package be.maillage.person;

import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;

import be.maillage.history.Audience;
import be.maillage.history.Ids;
import be.maillage.person.PersonCommand.ChangeContact;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonTest {

    private final AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);

    @Test
    void a_person_is_registered_for_coordinators_to_see() {
        recorded(
                fixture.givenNoPriorActivity()
                        .when(register("Anne", "anne@exemple.be", "0470 12 34 56", "fr"), asked()),
                Ids.PLATFORM,
                Audience.COORDINATOR,
                new PersonRegistered(SOMEBODY, "Anne", "anne@exemple.be", "0470 12 34 56", "fr", told("2005")));
    }

    @Test
    void a_name_is_enough() {
        recorded(
                fixture.givenNoPriorActivity().when(register("Anne", null, null, null), asked()),
                Ids.PLATFORM,
                Audience.COORDINATOR,
                new PersonRegistered(SOMEBODY, "Anne", null, null, null, told("2005")));
    }

    @Test
    void a_name_has_1_to_200_characters_as_a_reader_counts_them() {
        refuses(register(null, null, null, null), PersonRule.PERSON_HAS_A_NAME);
        refuses(register(" ", null, null, null), PersonRule.PERSON_HAS_A_NAME);
        refuses(register("a".repeat(201), null, null, null), PersonRule.NAME_IS_NOT_TOO_LONG);
        String emoji = "🌳".repeat(200);
        recorded(
                fixture.givenNoPriorActivity().when(register(emoji, null, null, null), asked()),
                Ids.PLATFORM,
                Audience.COORDINATOR,
                new PersonRegistered(SOMEBODY, emoji, null, null, null, told("2005")));
    }

    @Test
    void a_contact_is_plausible() {
        refuses(register("Anne", "anne", null, null), PersonRule.EMAIL_IS_PLAUSIBLE);
        refuses(register("Anne", null, "plus tard", null), PersonRule.PHONE_IS_PLAUSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "FR", "français"})
    void we_write_in_four_languages(String language) {
        refuses(register("Anne", null, null, language), PersonRule.LANGUAGE_IS_ONE_WE_WRITE);
    }

    @Test
    void a_contact_is_changed_as_a_whole() {
        PersonRegistered registered =
                new PersonRegistered(SOMEBODY, "Anne", "anne@exemple.be", null, null, told("2005"));
        recorded(
                fixture.given(registered)
                        .when(new ChangeContact(SOMEBODY, "Anne", null, null, "nl", told("2006")), asked()),
                Ids.PLATFORM,
                Audience.COORDINATOR,
                new ContactChanged(SOMEBODY, "Anne", null, null, "nl", told("2006")));
        refused(
                fixture.given(registered)
                        .when(new ChangeContact(SOMEBODY, null, null, null, "nl", told("2006")), asked()),
                PersonRule.PERSON_HAS_A_NAME);
    }

    private void refuses(PersonCommand command, PersonRule rule) {
        refused(fixture.givenNoPriorActivity().when(command, asked()), rule);
    }

    private static RegisterPerson register(
            @Nullable String name, @Nullable String email, @Nullable String phone, @Nullable String language) {
        return new RegisterPerson(SOMEBODY, name, email, phone, language, told("2005"));
    }
}
