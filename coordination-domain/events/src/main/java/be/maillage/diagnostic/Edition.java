package be.maillage.diagnostic;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as published: complete in itself, and never changed. A later edition supersedes it.
 *
 * @param number from 1, without gaps
 * @param supersedes the number of the edition before it; null for the first
 * @param findings the needs that were ranked first, in their order, then everything else in the order it was recorded
 */
public record Edition(
        int number,
        @Nullable Integer supersedes,
        LocalizedString title,
        EditionAudience audience,
        Approach approach,
        Validation validation,
        @Nullable LocalizedString howRanked,
        List<PublishedFinding> findings,
        List<PublishedPerspective> perspectives) {

    public Edition {
        findings = List.copyOf(findings);
        perspectives = List.copyOf(perspectives);
    }

    /**
     * A finding as published. A public edition names no person, be it one who asked: they are in the count alone.
     *
     * @param rank from 1 among the ranked needs and gaps, without gaps; null when it was not ranked
     * @param contributors how many stand behind it; null when nobody counted
     * @param organisations the services that asked to be named
     * @param persons the people who asked to be named; none in a public edition
     */
    public record PublishedFinding(
            UUID findingId,
            FindingKind kind,
            LocalizedString statement,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable LocalizedString concerned,
            FindingSource source,
            @Nullable Integer rank,
            @Nullable Integer contributors,
            List<UUID> organisations,
            List<UUID> persons) {

        public PublishedFinding {
            organisations = List.copyOf(organisations);
            persons = List.copyOf(persons);
        }
    }

    /** @param findings those of this edition that it answers; empty when it answers the whole */
    public record PublishedPerspective(
            UUID perspectiveId,
            LocalizedString statement,
            List<UUID> findings,
            @Nullable Addressee addressedTo) {

        public PublishedPerspective {
            findings = List.copyOf(findings);
        }
    }
}
