package be.maillage.vocabulary;

import be.maillage.account.AccountEvent;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationUpcasters;
import be.maillage.coordination.ReminderEvent;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.duo.DuoEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.Upcaster;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.network.NetworkEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.person.PersonEvent;
import be.maillage.situation.SituationEvent;
import be.maillage.subgroup.SubgroupEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every event there is, found from the sealed interface of each area: the allow-list of what the store may hold. */
public final class Vocabulary {

    private static final List<Class<? extends DomainEvent>> AREAS = List.of(
            CoordinationEvent.class,
            OrganisationEvent.class,
            PersonEvent.class,
            AccountEvent.class,
            DuoEvent.class,
            ReminderEvent.class,
            MeetingEvent.class,
            InformationEvent.class,
            DiagnosticEvent.class,
            NeedEvent.class,
            SubgroupEvent.class,
            NetworkEvent.class,
            SituationEvent.class,
            GroupAnalysisEvent.class);

    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE = collect();

    private Vocabulary() {}

    /** The event classes by logical type, sorted by it. */
    public static Map<String, Class<? extends DomainEvent>> byType() {
        return BY_TYPE;
    }

    /** The type and revision that a class is stored under. */
    public static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " bears no @EventType");
        }
        return type;
    }

    public static List<Upcaster> upcasters() {
        return CoordinationUpcasters.all();
    }

    private static Map<String, Class<? extends DomainEvent>> collect() {
        Map<String, Class<? extends DomainEvent>> byType = new TreeMap<>();
        AREAS.stream().flatMap(Vocabulary::leaves).forEach(event -> {
            if (byType.put(typeOf(event).name(), event) != null) {
                throw new IllegalStateException(
                        "Two events are stored as " + typeOf(event).name());
            }
        });
        return Collections.unmodifiableMap(byType);
    }

    private static Stream<Class<? extends DomainEvent>> leaves(Class<? extends DomainEvent> area) {
        return Arrays.stream(area.getPermittedSubclasses()).map(leaf -> leaf.asSubclass(DomainEvent.class));
    }
}
