package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience.Scope;
import be.maillage.history.Reader.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID PAIR = UUID.randomUUID();
    private static final UUID GATHERING = UUID.randomUUID();

    @Test
    void what_concerns_a_person_a_pair_or_a_gathering_is_for_those_alone() {
        Reader reader = reader(Role.MEMBER);

        assertThat(reader.mayRead(new Audience(Scope.PERSON, PERSON))).isTrue();
        assertThat(reader.mayRead(new Audience(Scope.PERSON, UUID.randomUUID())))
                .isFalse();
        assertThat(reader(Role.ADMINISTRATOR).mayRead(new Audience(Scope.PERSON, UUID.randomUUID())))
                .isTrue();
        assertThat(reader.mayRead(new Audience(Scope.PAIR, PAIR))).isTrue();
        assertThat(reader.mayRead(new Audience(Scope.PAIR, UUID.randomUUID()))).isFalse();
        assertThat(reader(Role.COORDINATOR).mayRead(new Audience(Scope.PAIR, UUID.randomUUID())))
                .isTrue();
        assertThat(reader.mayRead(new Audience(Scope.PARTICIPANTS, GATHERING))).isTrue();
        assertThat(reader.mayRead(new Audience(Scope.PARTICIPANTS, UUID.randomUUID())))
                .isFalse();
    }

    private static Reader reader(Role... roles) {
        return new Reader(PERSON, Set.of(roles), Set.of(PAIR), Set.of(), Set.of(GATHERING));
    }
}
