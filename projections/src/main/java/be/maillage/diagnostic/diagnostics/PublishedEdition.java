package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it was published, complete in itself.
 *
 * @param supersedes the number of the edition before it
 * @param supersededBy the number of the next edition that the reader may read
 * @param findings the ranked needs in their order, then everything else in the order it was recorded
 * @param digest SHA-256 of {@code canonical} in UTF-8, in hexadecimal, as it was computed at publication
 * @param canonical the edition in its canonical form, JSON by RFC 8785: whoever hashes this very text and finds the digest knows that nothing
 *     was changed; see {@link be.maillage.diagnostic.EditionDigest}
 */
public record PublishedEdition(
        UUID diagnosticId,
        int number,
        @Nullable Integer supersedes,
        @Nullable Integer supersededBy,
        LocalizedString title,
        EditionAudience audience,
        BusinessDate on,
        Precision precision,
        LocalizedString question,
        List<String> territory,
        @Nullable LocalizedString neighbourhood,
        List<Theme> themes,
        DiagnosticMethod method,
        ResidentsParticipation residents,
        @Nullable LocalizedString commissionedBy,
        @Nullable LocalizedString conductedBy,
        Diagnostic.Agreed validated,
        @Nullable LocalizedString howRanked,
        List<Finding> findings,
        List<Perspective> perspectives,
        String digest,
        String canonical) {

    /**
     * A finding as published.
     *
     * @param organisations the services that asked to be named, under their names of today
     * @param persons the people who asked to be named; none in a public edition
     */
    public record Finding(
            UUID id,
            FindingKind kind,
            LocalizedString statement,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable LocalizedString concerned,
            FindingSource source,
            @Nullable Integer rank,
            @Nullable Integer contributors,
            List<Named> organisations,
            List<UUID> persons) {}

    /** @param findings those of this edition that it answers; empty when it answers the whole */
    public record Perspective(
            UUID id,
            LocalizedString statement,
            List<UUID> findings,
            @Nullable Addressee addressedTo) {}
}
