package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Party;
import be.maillage.person.people.PersonName;
import be.maillage.subgroup.subgroups.Subgroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The members of one canned coordination, and nobody in the others. */
@Canned
final class CannedRoster implements Roster {

    @Override
    public Mono<List<Party>> parties(Reader reader, UUID coordinationId) {
        return Mono.just(
                coordinationId.equals(Tilleuls.ID)
                        ? new Tilleuls()
                                .members().stream().map(CannedRoster::party).toList()
                        : List.of());
    }

    private static Party party(Organisation it) {
        return new Party(
                it.id(),
                it.names(),
                it.membership().state() == MembershipState.CURRENT,
                Objects.requireNonNullElse(it.representatives(), List.of()));
    }

    @Override
    public Mono<List<UUID>> coordinators(Reader reader, UUID coordinationId) {
        return Mono.just(List.of(Tilleuls.COORDINATOR));
    }

    @Override
    public Mono<List<Meeting>> meetings(Reader reader, UUID coordinationId, LocalDate today) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<List<Subgroup>> subgroups(Reader reader, UUID coordinationId, LocalDate today) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people) {
        return Mono.just(people.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new PersonName(id, "Camille Exemple", false))));
    }
}
