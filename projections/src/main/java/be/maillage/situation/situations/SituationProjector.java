package be.maillage.situation.situations;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.SituationEvent;
import be.maillage.situation.SituationEvent.ReflectionsRecorded;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import be.maillage.situation.situations.Situation.Reflection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per situation. */
public final class SituationProjector implements Projector {

    /** The collection. */
    public static final String NAME = "situations";

    static final String LAID = "laid";
    static final String REFLECTIONS = "reflections";
    static final String CLOSED = "closed";
    static final String ORDER = "order";

    /** The event that a reflection comes from. */
    private static final String POSITION = "position";

    record Laid(
            @Nullable UUID subgroupId,
            @Nullable UUID laidBy,
            @Nullable BusinessDate consentObtainedOn,
            int servicesInvolved,
            List<UUID> organisations,
            List<ServiceWork> chronology,
            LocalizedString question,
            List<UUID> participants,
            int managersPresent,
            BusinessDate on) {}

    record Closed(@Nullable LocalizedString outcome, BusinessDate on) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof SituationEvent e
                ? Stream.of(e.situationId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof SituationEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, SituationEvent fact, StoredEvent event) {
        switch (fact) {
            case SituationLaid e -> {
                Parts.set(document, LAID, event, laid(e));
                document.put(ORDER, "%019d".formatted(event.position()));
            }
            case ReflectionsRecorded e -> {
                Map<String, Object> part = Parts.part(
                        event,
                        new Reflection(
                                e.reflections(), e.waysForward(), e.told().on()));
                part.put(POSITION, event.position());
                document.put(
                        REFLECTIONS,
                        Parts.with(
                                document.get(REFLECTIONS),
                                item -> Values.required(item.get(POSITION), Long.class) == event.position(),
                                part));
            }
            case SituationClosed e ->
                Parts.set(
                        document,
                        CLOSED,
                        event,
                        new Closed(e.outcome(), e.told().on()));
        }
    }

    private static Laid laid(SituationLaid e) {
        return new Laid(
                e.subgroupId(),
                e.laidBy(),
                e.consentObtainedOn(),
                e.servicesInvolved(),
                e.organisations(),
                e.chronology(),
                e.question(),
                e.participants(),
                e.managersPresent(),
                e.told().on());
    }
}
