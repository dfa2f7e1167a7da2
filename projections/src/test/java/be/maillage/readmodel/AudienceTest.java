package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.organisation.directory.DirectoryQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceTest {

    private static final UUID PAIR = Given.id(50);
    private static final UUID OTHER_PAIR = Given.id(51);
    private static final UUID OTHER_PERSON = Given.id(70);
    private static final UUID GATHERING = Given.id(60);
    private static final List<Audience> AUDIENCES = List.of(
            Audience.PUBLIC,
            Audience.MEMBERS,
            Audience.COORDINATOR,
            new Audience(Audience.Scope.PARTICIPANTS, GATHERING),
            Audience.pair(PAIR),
            Audience.pair(OTHER_PAIR),
            Audience.person(Given.SOMEBODY),
            Audience.person(OTHER_PERSON));

    /** Who reads which of the eight audiences above, in their order. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("the public", Reader.PUBLIC, "yes no no no no no no no"),
                Arguments.of("a member", Given.MEMBER, "yes yes no no no no yes no"),
                Arguments.of("a subsidiser", Given.reader(Role.SUBSIDISER), "yes yes no no no no yes no"),
                Arguments.of("an analyst", Given.reader(Role.ANALYST), "yes yes no no no no yes no"),
                Arguments.of("an administrator", Given.reader(Role.ADMINISTRATOR), "yes yes no no no no yes yes"),
                Arguments.of("a coordinator", Given.COORDINATOR, "yes yes yes no yes yes yes no"),
                Arguments.of(
                        "a coordinator from whom a pair is withheld",
                        of(Set.of(Role.COORDINATOR), Set.of(), Set.of(PAIR), Set.of()),
                        "yes yes yes no no yes yes no"),
                Arguments.of(
                        "a coordinator whose own pair is withheld",
                        of(Set.of(Role.COORDINATOR), Set.of(PAIR), Set.of(PAIR), Set.of()),
                        "yes yes yes no yes yes yes no"),
                Arguments.of(
                        "a partner",
                        of(Set.of(Role.MEMBER), Set.of(PAIR), Set.of(), Set.of()),
                        "yes yes no no yes no yes no"),
                Arguments.of(
                        "a participant",
                        of(Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of(GATHERING)),
                        "yes yes no yes no no yes no"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_reader_finds_exactly_what_they_may_read(String who, Reader reader, String expected) {
        Given given = Given.nothing();
        Map<UUID, Boolean> mayRead = new LinkedHashMap<>();
        Map<UUID, Boolean> table = new LinkedHashMap<>();
        String[] cells = expected.split(" ");
        for (int i = 0; i < AUDIENCES.size(); i++) {
            UUID organisation = Given.id(100 + i);
            Profile profile = Samples.bare(OrganisationRegistered.class).profile();
            given.event(
                    AUDIENCES.get(i),
                    new OrganisationRegistered(organisation, Given.HERE, profile, Given.told("2020")));
            mayRead.put(organisation, reader.mayRead(AUDIENCES.get(i)));
            table.put(organisation, cells[i].equals("yes"));
        }
        DirectoryQuery directory = new DirectoryQuery(given);
        LocalDate today = LocalDate.parse("2026-11-20");

        List<UUID> listed =
                directory
                        .list(reader, Given.HERE, DirectoryQuery.Filter.ALL, Paging.first(), today)
                        .block()
                        .items()
                        .stream()
                        .map(organisation -> organisation.id())
                        .toList();

        assertThat(mayRead).isEqualTo(table);
        table.forEach((organisation, may) -> {
            assertThat(listed.contains(organisation)).isEqualTo(may);
            assertThat(directory.byId(reader, Given.HERE, organisation, today).blockOptional())
                    .matches(answer -> answer.isPresent() == may);
        });
    }

    private static Reader of(Set<Role> roles, Set<UUID> own, Set<UUID> withheld, Set<UUID> gatherings) {
        return new Reader(Given.SOMEBODY, roles, own, withheld, gatherings);
    }
}
