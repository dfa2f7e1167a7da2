package be.maillage.gateway.generator;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.gateway.generator.Shape.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortraitsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, -7})
    void eighteen_are_as_many_of_each_kind_as_were_measured(long seed) {
        List<Portrait> portraits = portraits(seed, 18);
        assertThat(counts(portraits, portrait -> portrait.activity().kind()))
                .containsEntry(Kind.SUBGROUPS, 8L)
                .containsEntry(Kind.ASSEMBLIES, 6L)
                .containsEntry(Kind.COLLECTIVE_DAYS, 2L)
                .containsEntry(Kind.PARTICIPATION_ONLY, 2L);
        assertThat(counts(portraits, Portrait::steering))
                .containsEntry(Steering.COORDINATOR, 7L)
                .containsEntry(Steering.HIERARCHY, 4L)
                .containsEntry(Steering.COMMITTEE, 7L);
        assertThat(counts(portraits, Portrait::admission))
                .containsEntry(AdmissionPolicy.OPEN, 10L)
                .containsEntry(AdmissionPolicy.INVITATION, 5L)
                .containsEntry(AdmissionPolicy.PARTNERSHIP_WITH_NETWORK, 1L)
                .containsEntry(AdmissionPolicy.NO_MEMBERS, 2L);
        assertThat(portraits)
                .filteredOn(portrait -> portrait.does("commonProjects"))
                .hasSize(10);
        assertThat(portraits).filteredOn(portrait -> portrait.actors() >= 1000).hasSize(1);
        assertThat(portraits)
                .filteredOn(portrait -> portrait.activity().kind() == Kind.SUBGROUPS && !portrait.holdsAssemblies())
                .hasSize(2);
        assertThat(portraits).extracting(Portrait::name).doesNotHaveDuplicates();
        assertThat(portraits).extracting(Portrait::commune).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, -7})
    void what_excludes_itself_is_kept_apart(long seed) {
        assertThat(portraits(seed, 36)).allSatisfy(portrait -> {
            assertThat(portrait.hasMembers()).isEqualTo(portrait.activity().kind() != Kind.PARTICIPATION_ONLY);
            if (portrait.admission() == AdmissionPolicy.PARTNERSHIP_WITH_NETWORK) {
                assertThat(portrait.hasSubgroups()).isFalse();
            }
            assertThat(portrait.members()).isLessThanOrEqualTo(portrait.actors());
            assertThat(portrait.attendance().to()).isLessThanOrEqualTo(portrait.members());
        });
    }

    private static <K> Map<K, Long> counts(List<Portrait> portraits, Function<Portrait, K> by) {
        return portraits.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<Portrait> portraits(long seed, int count) {
        return new Portraits(MeasuredShape.read(), new Words(), seed).of(count);
    }
}
