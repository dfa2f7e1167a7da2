package be.maillage.diagnostic;

import be.maillage.coordination.Expectation;
import be.maillage.history.CollectiveSpeech;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a diagnostic. Rounds follow each other: each ends with an edition, and what it published never changes. */
public sealed interface DiagnosticEvent extends DomainEvent {

    /** The diagnostic this is about. */
    UUID diagnosticId();

    /** The first round is open from then on. */
    @EventType(name = "diagnostic.DiagnosticLaunched")
    record DiagnosticLaunched(
            UUID diagnosticId,
            UUID coordinationId,
            Approach approach,
            List<UUID> team,
            List<Expectation> expectations,
            Told told)
            implements DiagnosticEvent {

        public DiagnosticLaunched {
            team = List.copyOf(team);
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * After an edition, work begins on the next one.
     *
     * @param round from 2
     */
    @EventType(name = "diagnostic.RoundOpened")
    record RoundOpened(
            UUID diagnosticId, int round, @Nullable LocalizedString reason, Told told) implements DiagnosticEvent {}

    /**
     * @param findingId the id of a need that an earlier diagnostic of the coordination held, when this one holds it again
     * @param origin the result of a group analysis that it was carried from, if it was
     */
    @CollectiveSpeech
    @EventType(name = "diagnostic.FindingRecorded")
    record FindingRecorded(
            UUID diagnosticId,
            UUID findingId,
            Finding finding,
            @Nullable Origin origin,
            Told told) implements DiagnosticEvent {}

    /** The whole finding as it now reads. */
    @CollectiveSpeech
    @EventType(name = "diagnostic.FindingRevised")
    record FindingRevised(UUID diagnosticId, UUID findingId, Finding finding, Told told) implements DiagnosticEvent {}

    /**
     * Several findings say the same.
     *
     * @param into the one that stands
     * @param merged those that from now on point to it
     */
    @CollectiveSpeech
    @EventType(name = "diagnostic.FindingsMerged")
    record FindingsMerged(UUID diagnosticId, UUID into, List<UUID> merged, Told told) implements DiagnosticEvent {

        public FindingsMerged {
            merged = List.copyOf(merged);
        }
    }

    @CollectiveSpeech
    @EventType(name = "diagnostic.FindingWithdrawn")
    record FindingWithdrawn(UUID diagnosticId, UUID findingId, LocalizedString reason, Told told)
            implements DiagnosticEvent {}

    /**
     * The whole ranking as it now stands.
     *
     * @param ranking needs and gaps, the most pressing first
     * @param how how it was reached
     */
    @CollectiveSpeech
    @EventType(name = "diagnostic.NeedsPrioritised")
    record NeedsPrioritised(UUID diagnosticId, List<UUID> ranking, LocalizedString how, Told told)
            implements DiagnosticEvent {

        public NeedsPrioritised {
            ranking = List.copyOf(ranking);
        }
    }

    /** @param origin the result of a group analysis that it was carried from, if it was */
    @CollectiveSpeech
    @EventType(name = "diagnostic.PerspectiveProposed")
    record PerspectiveProposed(
            UUID diagnosticId,
            UUID perspectiveId,
            Perspective perspective,
            @Nullable Origin origin,
            Told told) implements DiagnosticEvent {}

    @CollectiveSpeech
    @EventType(name = "diagnostic.PerspectiveWithdrawn")
    record PerspectiveWithdrawn(UUID diagnosticId, UUID perspectiveId, LocalizedString reason, Told told)
            implements DiagnosticEvent {}

    /**
     * A meeting agreed to what the diagnostic then said. Whatever changes afterwards needs another validation.
     *
     * @param meetingId at which meeting; old histories may not know
     * @param dissent what those who did not agree want to be kept with it; never who
     */
    @EventType(name = "diagnostic.DiagnosticValidated")
    record DiagnosticValidated(
            UUID diagnosticId,
            @Nullable UUID meetingId,
            boolean byConsensus,
            @Nullable LocalizedString dissent,
            Told told)
            implements DiagnosticEvent {}

    /**
     * The round ends with an edition.
     *
     * @param digest see {@link EditionDigest}
     */
    @EventType(name = "diagnostic.DiagnosticPublished")
    record DiagnosticPublished(UUID diagnosticId, Edition edition, String digest, Told told)
            implements DiagnosticEvent {}

    /**
     * @param edition the number of the edition that was handed over
     * @param findings what it holds
     */
    @CollectiveSpeech
    @EventType(name = "diagnostic.DiagnosticRelayed")
    record DiagnosticRelayed(
            UUID diagnosticId,
            UUID relayId,
            int edition,
            List<UUID> findings,
            Addressee to,
            RelayChannel channel,
            Told told)
            implements DiagnosticEvent {

        public DiagnosticRelayed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What the one to whom an edition was relayed said.
     *
     * @param promised what they promised, if they did
     * @param findings the findings they spoke of: all that the edition holds when they spoke of the whole
     */
    @EventType(name = "diagnostic.AuthorityResponded")
    record AuthorityResponded(
            UUID diagnosticId,
            UUID relayId,
            LocalizedString answered,
            @Nullable LocalizedString promised,
            List<UUID> findings,
            Told told)
            implements DiagnosticEvent {

        public AuthorityResponded {
            findings = List.copyOf(findings);
        }
    }
}
