package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.maillage.history.Audience.Scope;
import be.maillage.history.Reader.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceTest {

    private static final UUID PAIR = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void an_audience_reads_as_it_was_written() {
        for (Audience audience : Set.of(
                Audience.PUBLIC,
                Audience.MEMBERS,
                Audience.COORDINATOR,
                Audience.pair(PAIR),
                Audience.person(PAIR),
                new Audience(Scope.PARTICIPANTS, OTHER))) {
            assertThat(Audience.parse(audience.toString())).isEqualTo(audience);
        }
        assertThat(Audience.pair(PAIR)).hasToString("PAIR:" + PAIR);
    }

    @Test
    void a_pair_has_an_id_and_the_public_has_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse("PAIR"));
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse("PUBLIC:" + PAIR));
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse("NOBODY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse("PAIR:x"));
    }

    @Test
    void the_public_reads_what_is_public_and_any_role_what_is_for_members() {
        assertThat(Reader.PUBLIC.mayRead(Audience.PUBLIC)).isTrue();
        assertThat(Reader.PUBLIC.mayRead(Audience.MEMBERS)).isFalse();
        for (Role role : Role.values()) {
            assertThat(reader(role, null, null).mayRead(Audience.MEMBERS)).isTrue();
            assertThat(reader(role, null, null).mayRead(Audience.COORDINATOR)).isEqualTo(role == Role.COORDINATOR);
        }
    }

    @Test
    void a_pair_is_for_its_partners_and_for_a_coordinator_from_whom_it_is_not_withheld() {
        Audience pair = Audience.pair(PAIR);
        assertThat(reader(Role.MEMBER, PAIR, null).mayRead(pair)).isTrue();
        assertThat(reader(Role.MEMBER, OTHER, null).mayRead(pair)).isFalse();
        assertThat(reader(Role.COORDINATOR, null, null).mayRead(pair)).isTrue();
        assertThat(reader(Role.COORDINATOR, null, PAIR).mayRead(pair)).isFalse();
        assertThat(reader(Role.COORDINATOR, PAIR, PAIR).mayRead(pair)).isTrue();
        assertThat(reader(Role.SUBSIDISER, null, null).mayRead(pair)).isFalse();
    }

    @Test
    void what_participants_said_is_for_them_alone() {
        Audience gathering = new Audience(Scope.PARTICIPANTS, OTHER);
        Reader participant = new Reader(PAIR, Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of(OTHER));
        assertThat(participant.mayRead(gathering)).isTrue();
        assertThat(reader(Role.COORDINATOR, null, null).mayRead(gathering)).isFalse();
    }

    @Test
    void what_concerns_an_account_is_for_whose_it_is_and_for_administrators() {
        Audience own = Audience.person(OTHER);
        assertThat(reader(Role.MEMBER, null, null).mayRead(own)).isTrue();
        assertThat(new Reader(OTHER, Set.of(), Set.of(), Set.of(), Set.of()).mayRead(own))
                .isTrue();
        assertThat(Reader.PUBLIC.mayRead(own)).isFalse();
        for (Role role : Role.values()) {
            assertThat(reader(role, null, null).mayRead(Audience.person(PAIR))).isEqualTo(role == Role.ADMINISTRATOR);
        }
    }

    private static Reader reader(Role role, @Nullable UUID ownPair, @Nullable UUID withheldPair) {
        return new Reader(OTHER, Set.of(role), set(ownPair), set(withheldPair), Set.of());
    }

    private static Set<UUID> set(@Nullable UUID id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
