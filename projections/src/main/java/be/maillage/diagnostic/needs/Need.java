package be.maillage.diagnostic.needs;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need, and what became of it. Who may read a public edition only sees the needs that are in one, as published there.
 *
 * @param id the finding's id, the same in every diagnostic that found it; for what a meeting heard, the id of its relay
 * @param kind null for what a meeting heard
 * @param statement as it reads now
 * @param firstSeen when it was first told
 * @param diagnostics the diagnostics that found it
 * @param meetingId the meeting that heard it
 * @param editions the editions it is part of, oldest first
 * @param relays to whom it was told, by itself or with an edition, oldest first; for members
 * @param state as far as one may know: what an edition holds stands there
 * @param answered whether any of them answered; for members
 * @param open whether it still stands and nobody answered; for members
 * @param openForSixYears whether it is open and was first told over six years ago; for members
 */
public record Need(
        UUID id,
        @Nullable FindingKind kind,
        LocalizedString statement,
        @Nullable Theme theme,
        @Nullable LocalizedString concerned,
        BusinessDate firstSeen,
        Precision precision,
        List<UUID> diagnostics,
        @Nullable UUID meetingId,
        State state,
        @Nullable UUID mergedInto,
        List<InEdition> editions,
        List<Relay> relays,
        @Nullable Boolean answered,
        @Nullable Boolean open,
        @Nullable Boolean openForSixYears) {

    public enum State {
        STANDING,
        MERGED,
        WITHDRAWN
    }

    /** @param rank from 1; null when it was not ranked there */
    public record InEdition(
            UUID diagnosticId,
            int number,
            BusinessDate on,
            @Nullable Integer rank,
            FindingKind kind,
            LocalizedString statement,
            @Nullable Theme theme) {}

    /**
     * @param diagnosticId the diagnostic with whose edition it was handed over; null when it was told by itself
     * @param edition the number of that edition
     */
    public record Relay(
            UUID id,
            @Nullable UUID diagnosticId,
            @Nullable Integer edition,
            Addressee to,
            RelayChannel channel,
            BusinessDate on,
            @Nullable LocalizedString note,
            List<Answer> answers) {}

    /** @param promised what they promised, if they did */
    public record Answer(LocalizedString answered, @Nullable LocalizedString promised, BusinessDate on) {}
}
