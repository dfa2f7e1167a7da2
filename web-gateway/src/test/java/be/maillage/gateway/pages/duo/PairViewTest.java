package be.maillage.gateway.pages.duo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.duo.continuum.PairInFull;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.OneAsks;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairViewTest {

    @Test
    void nothing_is_noted_of_a_pair_by_who_may_not_read_what_it_says() {
        UUID pair = CannedCollaboration.PUBLISHED;

        assertThat(view(pair, Role.COORDINATOR, Set.of()).doings()).hasSize(3);
        assertThat(view(pair, Role.COORDINATOR, Set.of(pair)).doings()).isEmpty();
        assertThat(view(pair, Role.MEMBER, Set.of()).doings()).isEmpty();
    }

    @Test
    void each_side_says_what_it_said_itself() {
        List<PairView.Side> sides = Objects.requireNonNull(
                view(CannedCollaboration.DIVERGENT, Role.COORDINATOR, Set.of()).sides());

        assertThat(sides)
                .extracting(
                        side -> side.by().text(),
                        side -> Objects.requireNonNull(
                                        Objects.requireNonNull(side.said()).level())
                                .number(),
                        side -> side.wanted() != null,
                        side -> side.raters() != null)
                .containsExactly(
                        tuple("AMO Les Tilleuls (exemple)", 3, true, true),
                        tuple("Planning familial du Parc (exemple)", 5, false, false));
    }

    private static PairView view(UUID pair, Role role, Set<UUID> withheld) {
        Reader reader = new Reader(Tilleuls.COORDINATOR, Set.of(role), Set.of(), withheld, Set.of());
        Asked asked = OneAsks.at(reader, "/pairs/" + pair, Map.of());
        PairInFull found = Objects.requireNonNull(new CannedCollaboration()
                .pair(reader, Tilleuls.ID, pair, asked.today())
                .block());
        return PairView.of(found, null, List.of(), Map.of(), asked);
    }
}
