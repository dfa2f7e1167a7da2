package be.maillage.gateway.runtime;

import be.maillage.audit.Wording;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.api.View;
import be.maillage.gateway.api.Views;
import be.maillage.person.people.PeopleQuery;
import be.maillage.pump.AsOf;
import be.maillage.pump.ScratchSet;
import be.maillage.pump.ScratchSets;
import be.maillage.pump.TooManyScratchSets;
import be.maillage.readmodel.ReadModels;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Views are scratch sets, seen from the gateway. */
@Component
final class ScratchViews implements Views {

    private final ScratchSets sets;
    private final MongoDatabase database;
    private final PeopleQuery people;
    private final Wording wording;

    ScratchViews(
            ScratchSets sets,
            MongoClient readingClient,
            MaillageSettings settings,
            PeopleQuery people,
            Wording wording) {
        this.sets = sets;
        this.database = readingClient.getDatabase(settings.readModels().database());
        this.people = people;
        this.wording = wording;
    }

    @Override
    public Mono<View> begin(UUID person, UUID coordinationId, @Nullable LocalDate asOf, @Nullable Instant recordedBy) {
        return asked(() -> sets.begin(person.toString(), coordinationId, asOf, recordedBy))
                .flatMap(Mono::justOrEmpty)
                .map(ScratchViews::view)
                .onErrorMap(
                        TooManyScratchSets.class,
                        e -> ViewRule.COORDINATION_HAS_ROOM_FOR_A_VIEW.refused(Map.of("most", e.most())));
    }

    @Override
    public Mono<View> find(UUID coordinationId, UUID viewId) {
        return found(viewId)
                .filter(set -> set.asOf().coordinationId().equals(coordinationId))
                .map(ScratchViews::view);
    }

    @Override
    public Mono<List<View>> of(UUID coordinationId) {
        return asked(
                () -> sets.of(coordinationId).stream().map(ScratchViews::view).toList());
    }

    @Override
    public Mono<UUID> owner(UUID viewId) {
        return found(viewId).map(set -> UUID.fromString(set.owner()));
    }

    @Override
    public Mono<Void> drop(UUID viewId) {
        return Mono.<Void>fromRunnable(() -> sets.drop(viewId)).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Queries queries(UUID viewId) {
        return Queries.of(models(viewId), people, wording);
    }

    @Override
    public ReadModels models(UUID viewId) {
        return readModel -> database.getCollection(ScratchSets.collection(viewId, readModel));
    }

    private Mono<ScratchSet> found(UUID viewId) {
        return asked(() -> sets.find(viewId)).flatMap(Mono::justOrEmpty);
    }

    private static <T> Mono<T> asked(Callable<T> question) {
        return Mono.fromCallable(question).subscribeOn(Schedulers.boundedElastic());
    }

    private static View view(ScratchSet set) {
        AsOf asOf = set.asOf();
        return new View(
                set.id(),
                asOf.coordinationId(),
                asOf.happenedBy(),
                asOf.recordedBy(),
                View.State.valueOf(set.state().name()),
                set.done(),
                set.total(),
                set.state() == ScratchSet.State.READY ? set.reached() : null,
                set.started(),
                set.expires());
    }
}
