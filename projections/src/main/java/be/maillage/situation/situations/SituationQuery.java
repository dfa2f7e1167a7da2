package be.maillage.situation.situations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.situations.Situation.Reflection;
import be.maillage.situation.situations.SituationProjector.Closed;
import be.maillage.situation.situations.SituationProjector.Laid;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers which situations a reader took part in, and to the other members how many there were. */
public final class SituationQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final SubgroupQuery subgroups;

    public SituationQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.subgroups = new SubgroupQuery(models);
    }

    /** Those the reader takes part in, in the order in which they were laid. */
    public Mono<Page<Situation>> list(Reader reader, UUID coordinationId, Paging paging) {
        return Pages.find(situations(), visible(reader, coordinationId), SituationProjector.ORDER, paging)
                .flatMap(found ->
                        answers(reader, coordinationId, found.documents()).map(found::with));
    }

    /** @return empty when there is no such situation, and also when the reader does not take part in it */
    public Mono<Situation> byId(Reader reader, UUID coordinationId, UUID situationId) {
        return Mono.from(situations().find(and(eq("_id", situationId.toString()), visible(reader, coordinationId))))
                .flatMap(document -> answers(reader, coordinationId, List.of(document)))
                .map(List::getFirst);
    }

    /** @return empty for readers without any role in the coordination */
    public Mono<SituationCount> count(Reader reader, UUID coordinationId) {
        if (reader.roles().isEmpty()) {
            return Mono.empty();
        }
        Bson here = eq("coordinationId", coordinationId.toString());
        return Mono.from(situations().countDocuments(and(here, exists(SituationProjector.LAID))))
                .zipWith(Mono.from(situations().countDocuments(visible(reader, coordinationId))), SituationCount::new);
    }

    private MongoCollection<Document> situations() {
        return models.of(SituationProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, SituationProjector.LAID + Parts.AUDIENCE));
    }

    /** One query for the names of all organisations and one for those of all subgroups. */
    private Mono<List<Situation>> answers(Reader reader, UUID coordinationId, List<Document> documents) {
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> before = new HashSet<>();
        documents.stream().map(SituationQuery::laid).forEach(laid -> {
            organisations.addAll(laid.organisations());
            laid.chronology().stream()
                    .map(ServiceWork::organisationId)
                    .filter(Objects::nonNull)
                    .forEach(organisations::add);
            if (laid.subgroupId() != null) {
                before.add(laid.subgroupId());
            }
        });
        return directory
                .namesOf(coordinationId, organisations)
                .zipWith(subgroups.namesOf(reader, coordinationId, before), (services, groups) -> {
                    Map<UUID, LocalizedString> names = new HashMap<>(services);
                    names.putAll(groups);
                    return documents.stream()
                            .map(document -> answer(document, names, reader))
                            .toList();
                });
    }

    private static Laid laid(Document document) {
        return Parts.required(document, SituationProjector.LAID, Laid.class);
    }

    private static Situation answer(Document document, Map<UUID, LocalizedString> names, Reader reader) {
        Laid laid = laid(document);
        Closed closed = Parts.value(document, SituationProjector.CLOSED, Closed.class, reader);
        return new Situation(
                UUID.fromString(document.getString("_id")),
                named(laid.subgroupId(), names),
                laid.on(),
                laid.on().precision(),
                laid.laidBy(),
                laid.consentObtainedOn(),
                laid.servicesInvolved(),
                laid.organisations().stream()
                        .map(id -> new Named(id, names.get(id)))
                        .toList(),
                laid.chronology().stream()
                        .map(work -> new Situation.Work(
                                named(work.organisationId(), names), work.from(), work.until(), work.work()))
                        .toList(),
                laid.question(),
                laid.participants(),
                laid.managersPresent(),
                Parts.parts(document.get(SituationProjector.REFLECTIONS), reader).stream()
                        .map(part -> Values.required(part.get("value"), Reflection.class))
                        .toList(),
                closed == null ? null : closed.on(),
                closed == null ? null : closed.outcome());
    }

    private static @Nullable Named named(@Nullable UUID id, Map<UUID, LocalizedString> names) {
        return id == null ? null : new Named(id, names.get(id));
    }
}
