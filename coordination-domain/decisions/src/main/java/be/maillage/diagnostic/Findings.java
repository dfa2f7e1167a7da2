package be.maillage.diagnostic;

import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.register.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a diagnostic finds: the findings that stand, where the others went, and how needs are ranked. */
final class Findings {

    /** In the order in which they were recorded. */
    private final Map<UUID, Finding> standing = new LinkedHashMap<>();

    private final Set<UUID> recorded = new HashSet<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();
    private List<UUID> ranking = List.of();
    private @Nullable LocalizedString howRanked;

    FindingRecorded record(
            UUID diagnosticId, UUID findingId, Finding finding, @Nullable Origin origin, Told told, Known known) {
        if (recorded.contains(findingId)) {
            throw DiagnosticRule.FINDING_IS_NOT_YET_RECORDED.refused();
        }
        FindingRules.check(finding, known);
        return new FindingRecorded(diagnosticId, findingId, finding, origin, told);
    }

    FindingRevised revise(ReviseFinding command, Known known) {
        requireStanding(command.findingId());
        FindingRules.check(command.finding(), known);
        return new FindingRevised(command.diagnosticId(), command.findingId(), command.finding(), command.told());
    }

    FindingsMerged merge(MergeFindings command) {
        List<UUID> others = command.others().stream().distinct().toList();
        if (others.isEmpty()) {
            throw DiagnosticRule.MERGING_TAKES_TWO.refused();
        }
        if (others.contains(command.findingId())) {
            throw DiagnosticRule.FINDING_IS_NOT_MERGED_INTO_ITSELF.refused();
        }
        requireStanding(command.findingId());
        others.forEach(this::requireStanding);
        return new FindingsMerged(command.diagnosticId(), command.findingId(), others, command.told());
    }

    FindingWithdrawn withdraw(WithdrawFinding command) {
        requireStanding(command.findingId());
        return new FindingWithdrawn(command.diagnosticId(), command.findingId(), command.reason(), command.told());
    }

    NeedsPrioritised prioritise(PrioritiseNeeds command) {
        if (command.ranking().isEmpty()) {
            throw DiagnosticRule.RANKING_HOLDS_A_NEED.refused();
        }
        if (new HashSet<>(command.ranking()).size() < command.ranking().size()) {
            throw DiagnosticRule.RANKING_NAMES_EACH_ONCE.refused();
        }
        if (!standing.keySet().containsAll(command.ranking())) {
            throw DiagnosticRule.RANKED_FINDINGS_ARE_HELD.refused();
        }
        if (!command.ranking().stream().allMatch(this::isNeed)) {
            throw DiagnosticRule.RANKED_FINDINGS_ARE_NEEDS.refused();
        }
        return new NeedsPrioritised(command.diagnosticId(), command.ranking(), command.how(), command.told());
    }

    void requireStanding(UUID findingId) {
        if (!standing.containsKey(findingId)) {
            throw DiagnosticRule.FINDING_STANDS.refused();
        }
    }

    boolean isEmpty() {
        return standing.isEmpty();
    }

    /** The findings as an edition shows them: the ranked needs in their order, then all others as they were recorded. */
    List<Edition.PublishedFinding> published(EditionAudience audience) {
        List<UUID> ranked = ranked();
        return Stream.concat(ranked.stream(), standing.keySet().stream().filter(id -> !ranked.contains(id)))
                .map(id -> {
                    Integer rank = ranked.contains(id) ? ranked.indexOf(id) + 1 : null;
                    return published(id, held(id), rank, audience);
                })
                .toList();
    }

    /** How the ranking was reached, as long as anything is ranked. */
    @Nullable
    LocalizedString howRanked() {
        return ranked().isEmpty() ? null : howRanked;
    }

    /** Those of some findings that stand, with the one that stands for each that was merged. */
    List<UUID> standingFor(List<UUID> findings) {
        return findings.stream()
                .map(this::end)
                .filter(standing::containsKey)
                .distinct()
                .toList();
    }

    void evolve(FindingRecorded event) {
        recorded.add(event.findingId());
        standing.put(event.findingId(), event.finding());
    }

    void evolve(FindingRevised event) {
        standing.put(event.findingId(), event.finding());
    }

    void evolve(FindingsMerged event) {
        event.merged().forEach(id -> {
            standing.remove(id);
            mergedInto.put(id, event.into());
        });
    }

    void evolve(FindingWithdrawn event) {
        standing.remove(event.findingId());
    }

    void evolve(NeedsPrioritised event) {
        ranking = event.ranking();
        howRanked = event.how();
    }

    /** What was merged, withdrawn or turned into something else than a need since the ranking has left it. */
    private List<UUID> ranked() {
        return ranking.stream().filter(this::isNeed).toList();
    }

    private boolean isNeed(UUID findingId) {
        Finding finding = standing.get(findingId);
        return finding != null && finding.kind().isNeed();
    }

    private UUID end(UUID findingId) {
        UUID end = findingId;
        for (UUID next = mergedInto.get(end); next != null; next = mergedInto.get(end)) {
            end = next;
        }
        return end;
    }

    private Finding held(UUID findingId) {
        Finding finding = standing.get(findingId);
        if (finding == null) {
            throw new IllegalStateException("No finding " + findingId);
        }
        return finding;
    }

    private static Edition.PublishedFinding published(
            UUID id, Finding finding, @Nullable Integer rank, EditionAudience audience) {
        Contributors contributors = finding.contributors();
        return new Edition.PublishedFinding(
                id,
                finding.kind(),
                finding.statement(),
                finding.theme(),
                finding.factor(),
                finding.concerned(),
                finding.source(),
                rank,
                contributors == null ? null : contributors.count(),
                contributors == null ? List.of() : contributors.organisations(),
                contributors == null || audience == EditionAudience.PUBLIC ? List.of() : contributors.persons());
    }
}
