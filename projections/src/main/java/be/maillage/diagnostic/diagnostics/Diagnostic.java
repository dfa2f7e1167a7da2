package be.maillage.diagnostic.diagnostics;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as one reader may see it. Members see what is in the making; others see the latest public edition, and of the rest nothing.
 *
 * @param team the people who do the work; for members
 * @param launchedOn for members
 * @param validated what was agreed to and not changed since; for members
 * @param findings how many there are
 * @param needs how many of them are needs and gaps
 * @param howRanked how the ranking of needs was reached
 * @param editions all that the reader may read, oldest first
 * @param relays to whom editions were handed over, and what they answered; for members
 * @param olderThanSixYears whether its last edition is, or when there is none its launch: six years are how long a diagnostic serves (URIAS
 *     4.2.5.2.4)
 */
public record Diagnostic(
        UUID id,
        LocalizedString question,
        List<String> territory,
        @Nullable LocalizedString neighbourhood,
        List<Theme> themes,
        DiagnosticMethod method,
        ResidentsParticipation residents,
        @Nullable LocalizedString commissionedBy,
        @Nullable LocalizedString conductedBy,
        List<UUID> team,
        List<Expectation> expectations,
        @Nullable BusinessDate launchedOn,
        State state,
        int round,
        @Nullable Agreed validated,
        int findings,
        int needs,
        @Nullable LocalizedString howRanked,
        List<Proposed> perspectives,
        List<Brief> editions,
        List<Relay> relays,
        boolean olderThanSixYears) {

    public enum State {
        /** A round is open. */
        IN_PROGRESS,
        /** The last round ended with an edition. */
        PUBLISHED
    }

    /**
     * @param meetingId at which meeting; null when it is not known
     * @param dissent what those who did not agree want to be kept with it
     */
    public record Agreed(
            @Nullable UUID meetingId,
            boolean byConsensus,
            @Nullable LocalizedString dissent,
            BusinessDate on) {}

    /** @param findings the findings it answers; empty when it answers the whole */
    public record Proposed(
            UUID id,
            LocalizedString statement,
            List<UUID> findings,
            @Nullable Addressee addressedTo,
            @Nullable CarriedFrom origin) {}

    /**
     * An edition in a list.
     *
     * @param digest see {@link be.maillage.diagnostic.EditionDigest}
     */
    public record Brief(
            int number,
            LocalizedString title,
            EditionAudience audience,
            BusinessDate on,
            Precision precision,
            String digest) {}

    /** @param edition which edition was handed over */
    public record Relay(
            UUID id,
            int edition,
            Addressee to,
            RelayChannel channel,
            BusinessDate on,
            @Nullable LocalizedString note,
            List<Response> responses) {}

    /** @param findings the findings it speaks of */
    public record Response(
            LocalizedString answered, @Nullable LocalizedString promised, List<UUID> findings, BusinessDate on) {}
}
