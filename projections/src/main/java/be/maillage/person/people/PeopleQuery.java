package be.maillage.person.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers what people are called, to those who may know. An instance keeps a search index in memory and brings it up to date at each search from
 * the documents that changed since; when the live set is replaced, make a new instance.
 */
public final class PeopleQuery {

    private static final Set<Role> KNOW_NAMES =
            Set.of(Role.COORDINATOR, Role.MEMBER, Role.SUBSIDISER, Role.ADMINISTRATOR);
    private static final Set<Role> SEARCH_NAMES = Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);
    private static final int READ_AT_ONCE = 500;

    private final ReadModels models;
    private final PersonalData personalData;
    private final NameIndex index = new NameIndex();
    private final AtomicLong indexedUpTo = new AtomicLong();

    public PeopleQuery(ReadModels models, PersonalData personalData) {
        this.models = models;
        this.personalData = personalData;
    }

    /** The names of those of the given persons who are registered, in one query; none for the public and for analysts. */
    public Mono<Map<UUID, PersonName>> namesOf(Reader reader, Collection<UUID> ids) {
        if (ids.isEmpty() || !hasOneOf(reader, KNOW_NAMES)) {
            return Mono.just(Map.of());
        }
        return Flux.from(people().find(Readable.oneOf("_id", Set.copyOf(ids))))
                .collectList()
                .flatMap(found -> SealedName.open(found, personalData));
    }

    /**
     * The persons of whose names each word asked begins one, at most twenty; none for readers who are neither coordinator nor administrator. A name
     * that was erased since it was last read is checked again before it is shown.
     */
    public Mono<List<PersonName>> search(Reader reader, String q) {
        if (!hasOneOf(reader, SEARCH_NAMES)) {
            return Mono.just(List.of());
        }
        return refresh().then(Mono.defer(() -> {
            List<PersonName> found = index.search(q);
            List<UUID> ids = found.stream().map(PersonName::personId).toList();
            return namesOf(reader, ids).map(names -> {
                index.learn(names.values());
                return ids.stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .filter(person -> person.name() != null)
                        .toList();
            });
        }));
    }

    /** What somebody is reached by; empty for readers who are neither coordinator nor administrator, and when nobody is registered under the id. */
    public Mono<PersonContact> contactOf(Reader reader, UUID id) {
        return hasOneOf(reader, SEARCH_NAMES)
                ? Mono.from(people().find(eq("_id", id.toString())))
                        .flatMap(person -> PersonContact.open(person, personalData))
                : Mono.empty();
    }

    /** Two searches at once may read the same documents twice, which changes nothing. */
    private Mono<Void> refresh() {
        Bson changed = gt(PeopleProjector.POSITION, indexedUpTo.get());
        return Flux.from(people().find(changed).sort(Sorts.ascending(PeopleProjector.POSITION)))
                .buffer(READ_AT_ONCE)
                .concatMap(some -> SealedName.open(some, personalData).doOnNext(names -> {
                    index.learn(names.values());
                    indexedUpTo.accumulateAndGet(position(some.getLast()), Math::max);
                }))
                .then();
    }

    private MongoCollection<Document> people() {
        return models.of(PeopleProjector.NAME);
    }

    private static long position(Document person) {
        return Values.required(person.get(PeopleProjector.POSITION), Long.class);
    }

    private static boolean hasOneOf(Reader reader, Set<Role> roles) {
        return reader.roles().stream().anyMatch(roles::contains);
    }
}
