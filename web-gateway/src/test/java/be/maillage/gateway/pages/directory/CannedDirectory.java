package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.organisation.CannedOrganisations;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Hit;
import be.maillage.organisation.directory.Hit.Reason;
import be.maillage.organisation.directory.Hit.Where;
import be.maillage.organisation.directory.Hits;
import be.maillage.organisation.directory.Hits.Place;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A directory with one entry, which is found by whatever is not {@code zzzz}; an empty one for the coordination that has just begun. */
@Canned
final class CannedDirectory implements DirectoryAnswers {

    @Override
    public Mono<Hits> search(Reader reader, UUID id, Search search, Paging paging, LocalDate today) {
        boolean none = id.equals(CannedAnswers.NEW) || "zzzz".equals(search.q());
        Organisation house = "remise".equals(search.q())
                ? CannedOrganisations.closed()
                : "epicerie".equals(search.q())
                        ? CannedOrganisations.unverified()
                        : CannedOrganisations.house(!reader.roles().isEmpty());
        Search.Moment moment = search.open();
        Hit hit = new Hit(
                house,
                search.q() == null || house.services().isEmpty() ? List.of() : reasons(house),
                moment == null
                        ? List.of()
                        : house.openingHours().stream()
                                .filter(slot -> slot.day() == moment.day()
                                        && slot.from().isBefore(moment.to())
                                        && slot.to().isAfter(moment.from()))
                                .toList());
        List<Hit> hits = none ? List.of() : List.of(hit);
        return Mono.just(new Hits(
                new Page<>(hits, hits.size(), null),
                search.q() != null && search.q().startsWith("consultatoin"),
                List.of(Theme.HEALTH, Theme.HOUSING),
                List.of("fr", "nl", "ar"),
                List.of(
                        new Place("1000", new LocalizedString("Bruxelles", "Brussel", null, null)),
                        new Place("21004", null))));
    }

    private static List<Reason> reasons(Organisation house) {
        UUID consultations = house.services().getFirst().id();
        return List.of(
                new Reason(Where.NAME, null, null, Set.of("maison", "wijkgezondheidscentrum")),
                new Reason(Where.SERVICE, consultations, null, Set.of("consultations")),
                new Reason(Where.AUDIENCE, consultations, null, Set.of("habitants")),
                new Reason(Where.THEME, null, Theme.HEALTH, Set.of("sante", "gezondheid")),
                new Reason(Where.PART_OF, null, null, Set.of("federation")),
                new Reason(Where.TEXT, null, null, Set.of("quartier")));
    }
}
