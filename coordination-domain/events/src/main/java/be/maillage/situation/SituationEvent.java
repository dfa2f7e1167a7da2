package be.maillage.situation;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an anonymised situation. All of it is for those who take part, and for nobody else. */
public sealed interface SituationEvent extends DomainEvent {

    UUID situationId();

    /**
     * @param subgroupId before which subgroup; null when before the whole coordination
     * @param laidBy the person who laid it, who takes part; null in an old history that does not know it
     * @param consentObtainedOn when those concerned agreed; null in an old history that knows no more than that they did
     * @param servicesInvolved how many services work with them
     * @param organisations those of them that may be named
     * @param chronology each service's work
     * @param question what is put to those present
     * @param participants everyone who takes part, all of them persons
     * @param managersPresent how many of them sit as managers, which may hold others back from speaking (URIAS 4.2.5.2.2)
     */
    @EventType(name = "situation.SituationLaid")
    record SituationLaid(
            UUID situationId,
            UUID coordinationId,
            @Nullable UUID subgroupId,
            @Nullable UUID laidBy,
            @Nullable BusinessDate consentObtainedOn,
            int servicesInvolved,
            List<UUID> organisations,
            List<ServiceWork> chronology,
            LocalizedString question,
            List<UUID> participants,
            int managersPresent,
            Told told)
            implements SituationEvent {

        public SituationLaid {
            organisations = List.copyOf(organisations);
            chronology = List.copyOf(chronology);
            participants = List.copyOf(participants);
        }
    }

    /** @param waysForward what those present propose to try */
    @EventType(name = "situation.ReflectionsRecorded")
    record ReflectionsRecorded(
            UUID situationId, LocalizedString reflections, List<LocalizedString> waysForward, Told told)
            implements SituationEvent {

        public ReflectionsRecorded {
            waysForward = List.copyOf(waysForward);
        }
    }

    /** @param outcome what came of it, as far as it may be said */
    @EventType(name = "situation.SituationClosed")
    record SituationClosed(UUID situationId, @Nullable LocalizedString outcome, Told told) implements SituationEvent {}
}
