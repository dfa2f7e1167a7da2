package be.maillage.decision;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.Seat;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonCommand.RegisterPerson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandChecksTest {

    /** On 20 November 2026 in Brussels, though not yet everywhere. */
    private static final Asked ASKED =
            new Asked(SOMEBODY, "COORDINATOR", null, Instant.parse("2026-11-19T23:30:00Z"), null);

    private record Say(
            UUID coordinationId,
            String name,
            LocalizedString title,
            Optional<String> maybe,
            List<Optional<LocalizedString>> all,
            Told told)
            implements Command {}

    @ParameterizedTest
    @ValueSource(strings = {"1900", "1900-01", "1900-01-01", "2026", "2036", "2036-11", "2036-11-20"})
    void a_date_from_1900_to_ten_years_ahead_is_believed(String date) {
        accepts(registered(told(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850", "1899", "1899-12-31", "2036-11-21", "2036-12", "2037", "2150", "+999999999-12-31"})
    void a_date_that_no_reading_has_in_that_time_is_refused(String date) {
        refuses(registered(told(date)), CommonRule.DATE_IS_BELIEVABLE, "told.on");
    }

    @Test
    void dates_are_found_wherever_they_are() {
        Seat seat = new Seat(
                SOMEBODY,
                null,
                Seat.Title.ELECTED,
                Seat.Represents.MEMBERS,
                Seat.Side.PUBLIC,
                BusinessDate.year(1850),
                1);
        refuses(
                new ConstituteSteeringCommittee(
                        COORDINATION, LocalizedString.fr("Bureau"), List.of(seat), told("2006")),
                CommonRule.DATE_IS_BELIEVABLE,
                "seats[0].from");
    }

    @Test
    void texts_are_found_wherever_they_are() {
        refuses(named(new LocalizedString(null, "Naam", "", null)), CommonRule.TEXT_IS_NOT_BLANK, "profile.names.de");
        refuses(
                new AdoptCharter(COORDINATION, 1, "fr", List.of("Objectif", " "), List.of(), told("2006")),
                CommonRule.TEXT_IS_NOT_BLANK,
                "objectives[1]");
        Told noted = new Told(BusinessDate.year(2006), true, LocalizedString.fr("\u0000"), List.of());
        refuses(registered(noted), CommonRule.TEXT_HAS_NO_CONTROL_CHARACTERS, "told.note.fr");
        refuses(say("Anne", Optional.of(" ")), CommonRule.TEXT_IS_NOT_BLANK, "maybe");
        refuses(
                new Say(
                        COORDINATION,
                        "Anne",
                        LocalizedString.fr("x"),
                        Optional.empty(),
                        List.of(Optional.empty(), Optional.of(LocalizedString.fr("\t"))),
                        told("2006")),
                CommonRule.TEXT_IS_NOT_BLANK,
                "all[1].fr");
    }

    @Test
    void a_text_in_no_language_is_no_text() {
        refuses(named(new LocalizedString(null, null, null, null)), CommonRule.TEXT_IS_NOT_BLANK, "profile.names");
    }

    @Test
    void what_is_absent_is_not_missed() {
        accepts(registered(told("2006")));
        accepts(say("Anne", Optional.empty()));
    }

    @Test
    void a_text_has_at_most_10000_characters_and_a_name_300() {
        accepts(charter("a".repeat(10_000)));
        accepts(charter("🌳".repeat(10_000)));
        refuses(charter("a".repeat(10_001)), CommonRule.TEXT_IS_NOT_TOO_LONG, "objectives[0]", 10_000);
        refuses(charter("a".repeat(100_000)), CommonRule.TEXT_IS_NOT_TOO_LONG, "objectives[0]", 10_000);
        accepts(named(LocalizedString.fr("a".repeat(300))));
        refuses(named(LocalizedString.fr("a".repeat(301))), CommonRule.TEXT_IS_NOT_TOO_LONG, "profile.names.fr", 300);
        refuses(say("a".repeat(301), Optional.empty()), CommonRule.TEXT_IS_NOT_TOO_LONG, "name", 300);
        Say titled = new Say(
                COORDINATION, "Anne", LocalizedString.fr("a".repeat(301)), Optional.empty(), List.of(), told("2006"));
        refuses(titled, CommonRule.TEXT_IS_NOT_TOO_LONG, "title.fr", 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deux\nlignes\r\net\tun retrait",
                "مرحبا بكم",
                "\u200fשלום\u200e",
                "famille 👩‍👩‍👧‍👦",
                "œuvre à l’été",
                "un‑deux",
                "क्ष"
            })
    void every_script_is_welcome(String text) {
        accepts(charter(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007",
                "\u001b[31m",
                "a\u007f",
                "a\u0085b",
                "\u202aa",
                "a\u202eb",
                "\u2066a",
                "a\u2069",
                "a\ud83c",
                "\udf33a",
                "\udf33\ud83c"
            })
    void what_cannot_be_seen_or_turns_text_around_is_refused(String text) {
        refuses(charter(text), CommonRule.TEXT_HAS_NO_CONTROL_CHARACTERS, "objectives[0]");
    }

    @Test
    void a_national_register_number_is_refused_in_any_text() {
        refuses(charter("Suivi de 85.07.30-033.28 ce mois"), CommonRule.TEXT_NAMES_NO_BENEFICIARY, "objectives[0]");
        refuses(
                named(new LocalizedString(null, "85073003328", null, null)),
                CommonRule.TEXT_NAMES_NO_BENEFICIARY,
                "profile.names.nl");
    }

    private static void accepts(Command command) {
        assertThatCode(() -> CommandChecks.check(command, ASKED)).doesNotThrowAnyException();
    }

    private static void refuses(Command command, Rule rule, String field) {
        assertThat(refusal(command).rule()).isEqualTo(rule);
        assertThat(refusal(command).details()).containsEntry("field", field);
    }

    private static void refuses(Command command, Rule rule, String field, int limit) {
        assertThat(refusal(command).rule()).isEqualTo(rule);
        assertThat(refusal(command).details()).isEqualTo(Map.of("field", field, "limit", limit));
    }

    private static Refused refusal(Command command) {
        return catchThrowableOfType(Refused.class, () -> CommandChecks.check(command, ASKED));
    }

    private static RegisterPerson registered(Told told) {
        return new RegisterPerson(SOMEBODY, "Anne", null, null, null, told);
    }

    private static AdoptCharter charter(String objective) {
        return new AdoptCharter(COORDINATION, 1, "fr", List.of(objective), List.of(), told("2006"));
    }

    private static Say say(String name, Optional<String> maybe) {
        return new Say(COORDINATION, name, LocalizedString.fr("x"), maybe, List.of(), told("2006"));
    }

    private static RegisterOrganisation named(LocalizedString names) {
        Profile profile = new Profile(
                names, LegalForm.OTHER, null, List.of(), Line.FIRST, null, null, null, null, null, null, List.of());
        return new RegisterOrganisation(COORDINATION, id(11), profile, false, told("2006"));
    }
}
