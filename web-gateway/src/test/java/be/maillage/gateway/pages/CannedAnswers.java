package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.overview.Coordination;
import be.maillage.duo.duos.Duo;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Headline;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Answers that never change, for three coordinations: a published history, a fictitious one that is in use, and one that has just begun. */
public final class CannedAnswers implements Answers {

    public static final UUID NEW = UUID.fromString("0197a000-0000-7000-8000-000000000003");

    private final BasseMeuse basseMeuse = new BasseMeuse();
    private final Tilleuls tilleuls = new Tilleuls();

    @Override
    public Mono<Page<Coordination>> coordinations(Reader reader, Paging paging) {
        List<Coordination> all = List.of(basseMeuse.coordination(), tilleuls.coordination(), begun());
        return Mono.just(new Page<>(all, all.size(), null));
    }

    @Override
    public Mono<Coordination> coordination(Reader reader, UUID id) {
        Coordination found = id.equals(BasseMeuse.ID)
                ? basseMeuse.coordination()
                : id.equals(Tilleuls.ID) ? tilleuls.coordination() : id.equals(NEW) ? begun() : null;
        return Mono.justOrEmpty(found).map(it -> reader.roles().isEmpty() ? withoutCoordinators(it) : it);
    }

    @Override
    public Mono<List<Coordination>> coordinationsOf(Reader reader, Collection<UUID> ids) {
        return coordinations(reader, Paging.first())
                .map(page -> page.items().stream()
                        .filter(it -> ids.contains(it.id()))
                        .toList());
    }

    @Override
    public Mono<Page<Organisation>> organisations(
            Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today) {
        List<Organisation> all = of(id, BasseMeuse::members, Tilleuls::members).stream()
                .filter(it -> filter.q() == null
                        || it.names().byLanguage().values().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(filter.q())))
                .filter(it -> filter.sector() == null || it.sectors().contains(filter.sector()))
                .filter(it -> filter.line() == null || it.line() == filter.line())
                .toList();
        return Mono.just(new Page<>(all, all.size(), null));
    }

    /** The duos of one of them. */
    public Page<Duo> duos(Reader reader, UUID id) {
        List<Duo> all = of(id, BasseMeuse::duos, it -> it.duos(coordinates(reader)));
        return new Page<>(all, all.size(), null);
    }

    /** The trail of one of them, oldest first. */
    public List<Entry> trail(Reader reader, UUID id, AuditQuery.Filter filter) {
        return of(id, BasseMeuse::trail, it -> it.trail(coordinates(reader))).stream()
                .filter(entry -> filter.type() == null || entry.type().equals(filter.type()))
                .filter(entry -> filter.area() == null || entry.type().startsWith(filter.area() + "."))
                .filter(entry -> filter.about() == null || filter.about().equals(entry.subject()))
                .filter(entry ->
                        filter.afterwards() == null || filter.afterwards().equals(entry.recordedAfterwards()))
                .filter(entry -> filter.q() == null
                        || (entry.sentence() != null && entry.sentence().contains(filter.q())))
                .filter(entry -> filter.recordedBy() == null
                        || !Brussels.dayAt(entry.recordedAt()).isAfter(filter.recordedBy()))
                .filter(entry -> filter.from() == null
                        || (entry.happenedOn() != null
                                && !entry.happenedOn().latest().isBefore(filter.from())))
                .toList();
    }

    @Override
    public Mono<Latest> latest(LocalDate today) {
        return Mono.just(new Latest(
                List.of(new Headline(
                        Tilleuls.ID,
                        NEW,
                        List.of(LocalizedString.fr("Une permanence de plus le jeudi")),
                        new BusinessDate(LocalDate.of(2026, 11, 12), Precision.DAY))),
                List.of(),
                List.of(new Headline(
                        Tilleuls.ID,
                        NEW,
                        List.of(LocalizedString.fr("Maison médicale"), LocalizedString.fr("École de devoirs")),
                        new BusinessDate(LocalDate.of(2026, 1, 1), Precision.YEAR)))));
    }

    @Override
    public Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people) {
        return Mono.just(people.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new PersonName(id, "Camille Exemple", false))));
    }

    private <T> List<T> of(UUID id, Function<BasseMeuse, List<T>> one, Function<Tilleuls, List<T>> other) {
        return id.equals(BasseMeuse.ID)
                ? one.apply(basseMeuse)
                : id.equals(Tilleuls.ID) ? other.apply(tilleuls) : List.of();
    }

    private static boolean coordinates(Reader reader) {
        return reader.is(Role.COORDINATOR);
    }

    private static Coordination begun() {
        return new Coordination(
                NEW,
                new LocalizedString(null, "Sociale coördinatie in oprichting", null, null),
                List.of("21017"),
                0,
                null,
                Origin.UNKNOWN,
                Steering.COORDINATOR,
                new BusinessDate(LocalDate.of(2026, 9, 1), Precision.MONTH),
                Precision.MONTH,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                1);
    }

    private static Coordination withoutCoordinators(Coordination it) {
        return new Coordination(
                it.id(),
                it.names(),
                it.communes(),
                it.members(),
                it.carrier(),
                it.origin(),
                it.steering(),
                it.foundedOn(),
                it.precision(),
                it.charter(),
                it.admissionPolicy(),
                it.charterRequired(),
                it.reconfirmEveryMonths(),
                it.electedOfficialsPolicy(),
                it.situationsAllowed(),
                it.priorityThemes(),
                null,
                it.dissolvedOn(),
                it.lastPosition());
    }
}
