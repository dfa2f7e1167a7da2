package be.maillage.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import be.maillage.duo.Partners;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.history.Audience;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PeopleQuery;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what happened, in order. */
public final class AuditQuery {

    private static final String POSITION = "position";
    private static final String SEQUENCE = "sequence";
    private static final Bson OLDEST_FIRST = Sorts.ascending(POSITION);
    private static final Bson NEWEST_FIRST = Sorts.descending(POSITION);

    private final ReadModels models;
    private final PeopleQuery people;
    private final Wording wording;
    private final DirectoryQuery directory;
    private final ContinuumQuery continuum;
    private final SubgroupQuery subgroups;
    private final NetworkQuery networks;
    private final MeetingNames meetings;

    public AuditQuery(ReadModels models, PeopleQuery people, Wording wording) {
        this.models = models;
        this.people = people;
        this.wording = wording;
        this.directory = new DirectoryQuery(models);
        this.continuum = new ContinuumQuery(models);
        this.subgroups = new SubgroupQuery(models);
        this.networks = new NetworkQuery(models);
        this.meetings = new MeetingNames(models);
    }

    /**
     * What to keep of the trail; null keeps all. A day matches when any reading of the entry's date does; an entry that the reader may not read
     * counts at the day it was recorded, so that its own date cannot be found out by asking.
     *
     * <p>Of what only some may read, neither what it is about nor its words can be asked for: {@code about}, {@code q} and {@code afterwards}
     * keep readable entries alone.
     *
     * @param type a logical type, or its part after the dot
     * @param from first day
     * @param to last day
     * @param area the part of the logical type before the dot
     * @param about what it happened to or what its sentence names: a meeting, an organisation, a subgroup, a pair; never a person
     * @param q words of what was said with it
     * @param afterwards whether it is old history, entered afterwards
     * @param recordedBy the last day of recording: what was known that day
     */
    public record Filter(
            @Nullable String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String area,
            @Nullable UUID about,
            @Nullable String q,
            @Nullable Boolean afterwards,
            @Nullable LocalDate recordedBy) {

        public static final Filter ALL = new Filter(null, null, null);

        public Filter(@Nullable String type, @Nullable LocalDate from, @Nullable LocalDate to) {
            this(type, from, to, null, null, null, null, null);
        }
    }

    /**
     * The trail in the order of positions.
     *
     * @param afterPosition where to continue, 0 from the start; the page's {@code next} is the position of its last entry
     * @param limit from 1 to {@link Paging#MAX_LIMIT}
     * @throws IllegalArgumentException when the limit is out of bounds
     */
    public Mono<Page<Entry>> page(
            Reader reader, UUID coordinationId, Filter filter, long afterPosition, int limit, Locale language) {
        return page(reader, coordinationId, filter, gt(POSITION, afterPosition), OLDEST_FIRST, limit, language);
    }

    /**
     * The trail from its end: what was recorded last comes first.
     *
     * @param beforePosition where to continue, {@link Long#MAX_VALUE} from the end; the page's {@code next} is the position of its last entry
     * @param limit from 1 to {@link Paging#MAX_LIMIT}
     * @throws IllegalArgumentException when the limit is out of bounds
     */
    public Mono<Page<Entry>> newestFirst(
            Reader reader, UUID coordinationId, Filter filter, long beforePosition, int limit, Locale language) {
        return page(reader, coordinationId, filter, lt(POSITION, beforePosition), NEWEST_FIRST, limit, language);
    }

    private Mono<Page<Entry>> page(
            Reader reader, UUID coordinationId, Filter filter, Bson part, Bson order, int limit, Locale language) {
        Paging paging = Paging.of(null, limit);
        Bson condition = condition(reader, coordinationId, filter);
        return find(and(condition, part), order, paging.limit() + 1).flatMap(found -> {
            boolean more = found.size() > limit;
            List<Document> kept = more ? found.subList(0, limit) : found;
            String next = more ? String.valueOf(Trail.position(kept.getLast())) : null;
            return told(reader, coordinationId, kept, language)
                    .zipWith(
                            Mono.from(audit().countDocuments(condition)),
                            (entries, total) -> new Page<>(entries, total, next));
        });
    }

    /** The newest entries, for a glance: without counting the rest. @param limit from 1 to {@link Paging#MAX_LIMIT} */
    public Mono<List<Entry>> newest(Reader reader, UUID coordinationId, int limit, Locale language) {
        return find(
                        eq("coordinationId", coordinationId.toString()),
                        NEWEST_FIRST,
                        Paging.of(null, limit).limit())
                .flatMap(found -> told(reader, coordinationId, found, language));
    }

    /**
     * How far a trail goes, whoever may read its last entry.
     *
     * @param sequence how many entries it has
     * @param position of the last one
     */
    public record End(long sequence, long position) {}

    /** @return empty while nothing was recorded */
    public Mono<End> end(UUID coordinationId) {
        return Mono.from(audit().find(eq("coordinationId", coordinationId.toString()))
                        .sort(NEWEST_FIRST)
                        .limit(1)
                        .projection(Projections.include(POSITION, SEQUENCE)))
                .map(last -> new End(Values.required(last.get(SEQUENCE), Long.class), Trail.position(last)));
    }

    /** The next entries after a position, for streams: without counting the rest. */
    public Mono<List<Entry>> after(Reader reader, UUID coordinationId, long afterPosition, int limit, Locale language) {
        Bson next = and(eq("coordinationId", coordinationId.toString()), gt(POSITION, afterPosition));
        return find(next, OLDEST_FIRST, Paging.of(null, limit).limit())
                .flatMap(found -> told(reader, coordinationId, found, language));
    }

    /**
     * The entries at the given positions, in their order: what another answer refers to.
     *
     * @param positions of which the first {@link Paging#MAX_LIMIT} are kept
     */
    public Mono<List<Entry>> at(Reader reader, UUID coordinationId, Collection<Long> positions, Locale language) {
        return positions.isEmpty()
                ? Mono.just(List.of())
                : find(
                                and(eq("coordinationId", coordinationId.toString()), in(POSITION, positions)),
                                OLDEST_FIRST,
                                Paging.MAX_LIMIT)
                        .flatMap(found -> told(reader, coordinationId, found, language));
    }

    /** The newest entries that are for one person and administrators alone: what happened to their account. */
    public Mono<List<Entry>> ofAccount(Reader reader, UUID person, int limit, Locale language) {
        Bson own = and(
                eq("coordinationId", Ids.PLATFORM.toString()),
                eq("audience", Audience.person(person).toString()));
        return find(own, NEWEST_FIRST, Paging.of(null, limit).limit())
                .flatMap(found -> told(reader, Ids.PLATFORM, found, language));
    }

    /** How many entries the filtered trail has, for who wants no entry. */
    public Mono<Long> count(Reader reader, UUID coordinationId, Filter filter) {
        return Mono.from(audit().countDocuments(condition(reader, coordinationId, filter)));
    }

    /**
     * What to call something that the trail can be asked about: by one name, a pair by those of its two partners.
     *
     * @return empty when the trail tells nothing of it that the reader may read, so that asking finds out nothing; or when it has no name that they may
     *     know
     */
    public Mono<List<LocalizedString>> nameOf(Reader reader, UUID coordinationId, UUID about) {
        return count(reader, coordinationId, new Filter(null, null, null, null, about, null, null, null))
                .filter(readable -> readable > 0)
                .flatMap(readable -> named(reader, coordinationId, about));
    }

    private Mono<List<LocalizedString>> named(Reader reader, UUID coordinationId, UUID about) {
        Set<UUID> one = Set.of(about);
        return Mono.zip(continuum.partnersOf(coordinationId, one), meetings.of(reader, coordinationId, one))
                .flatMap(found -> {
                    LocalizedString meeting = found.getT2().of(about).subject();
                    return meeting != null
                            ? Mono.just(List.of(meeting))
                            : names(reader, coordinationId, new Trail(List.of(), reader), found.getT1(), one)
                                    .map(names -> called(about, names));
                });
    }

    private static List<LocalizedString> called(UUID about, Names names) {
        Partners partners = names.partners(about);
        return (partners == null ? Stream.of(about) : partners.both().stream())
                .map(names::organisation)
                .filter(Objects::nonNull)
                .toList();
    }

    private MongoCollection<Document> audit() {
        return models.of(AuditProjector.NAME);
    }

    private Mono<List<Document>> find(Bson condition, Bson order, int limit) {
        return Flux.from(audit().find(condition).sort(order).limit(limit)).collectList();
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("coordinationId", coordinationId.toString()));
        if (filter.type() != null) {
            all.add(type(filter.type()));
        }
        if (filter.area() != null) {
            all.add(eq(AuditProjector.AREA, filter.area()));
        }
        if (filter.recordedBy() != null) {
            all.add(lte(AuditProjector.RECORDED_ON, filter.recordedBy().toString()));
        }
        all.addAll(told(reader, filter));
        if (filter.from() != null || filter.to() != null) {
            Bson readable = Readable.audience(reader, "audience");
            all.add(or(
                    and(readable, within("earliest", "latest", filter)),
                    and(nor(readable), within("recordedOn", "recordedOn", filter))));
        }
        return and(all);
    }

    /** What can only be asked of what one may read. */
    private static List<Bson> told(Reader reader, Filter filter) {
        List<Bson> all = new ArrayList<>();
        if (filter.about() != null) {
            all.add(eq(AuditProjector.ABOUT, filter.about().toString()));
        }
        if (filter.q() != null) {
            List<String> prefixes = Folding.prefixes(filter.q());
            prefixes.forEach(prefix -> all.add(regex(AuditProjector.TOKENS, "^" + prefix)));
            if (prefixes.isEmpty()) {
                all.add(in(POSITION, List.of()));
            }
        }
        if (filter.afterwards() != null) {
            all.add(eq(AuditProjector.AFTERWARDS, filter.afterwards()));
        }
        if (!all.isEmpty()) {
            all.add(Readable.audience(reader, "audience"));
        }
        return all;
    }

    /** Always by its part after the dot, on which there is an index that holds the positions in order. */
    private static Bson type(String asked) {
        String name = AuditProjector.nameOf(asked);
        return name.equals(asked) ? eq("name", name) : and(eq("name", name), eq("type", asked));
    }

    private static Bson within(String first, String last, Filter filter) {
        List<Bson> all = new ArrayList<>();
        if (filter.from() != null) {
            all.add(gte(last, filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(lte(first, filter.to().toString()));
        }
        return and(all);
    }

    /** One query each for the pairs, organisations, subgroups, networks and persons that all the sentences name. */
    private Mono<List<Entry>> told(Reader reader, UUID coordinationId, List<Document> documents, Locale language) {
        Trail trail = new Trail(documents, reader);
        return continuum
                .partnersOf(coordinationId, trail.pairs())
                .flatMap(pairs -> names(reader, coordinationId, trail, pairs, Set.of()))
                .map(names -> trail.entries(new Rendering(wording, language, names)));
    }

    private Mono<Names> names(
            Reader reader, UUID coordinationId, Trail trail, Map<UUID, Partners> pairs, Set<UUID> others) {
        Set<UUID> members = new HashSet<>(trail.members());
        members.addAll(others);
        pairs.values().forEach(partners -> members.addAll(partners.both()));
        Set<UUID> persons = new HashSet<>(trail.persons());
        persons.addAll(members);
        return Mono.zip(
                        directory.namesOf(coordinationId, members),
                        subgroups.namesOf(reader, coordinationId, members),
                        networks.namesOf(reader, coordinationId, members))
                .map(found -> joined(found.getT1(), found.getT2(), found.getT3()))
                .zipWith(people.namesOf(reader, persons), (things, known) -> new Names(pairs, things, known));
    }

    private static Map<UUID, LocalizedString> joined(
            Map<UUID, LocalizedString> organisations,
            Map<UUID, LocalizedString> subgroups,
            Map<UUID, LocalizedString> networks) {
        Map<UUID, LocalizedString> all = new HashMap<>(networks);
        all.putAll(subgroups);
        all.putAll(organisations);
        return all;
    }
}
