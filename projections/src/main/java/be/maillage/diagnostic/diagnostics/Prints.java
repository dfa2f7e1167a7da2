package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.Edition;
import be.maillage.diagnostic.EditionDigest;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Editions as answers. */
final class Prints {

    private Prints() {}

    static PublishedEdition answer(Board board, Held.Print print, Map<UUID, LocalizedString> names) {
        Edition edition = print.edition();
        Approach approach = edition.approach();
        return new PublishedEdition(
                board.id(),
                edition.number(),
                edition.supersedes(),
                board.after(edition.number())
                        .map(later -> later.edition().number())
                        .orElse(null),
                edition.title(),
                edition.audience(),
                print.on(),
                print.on().precision(),
                approach.question(),
                approach.territory(),
                approach.neighbourhood(),
                approach.themes(),
                approach.method(),
                approach.residents(),
                approach.commissionedBy(),
                approach.conductedBy(),
                new Diagnostic.Agreed(
                        edition.validation().meetingId(),
                        edition.validation().byConsensus(),
                        edition.validation().dissent(),
                        edition.validation().on()),
                edition.howRanked(),
                edition.findings().stream()
                        .map(finding -> finding(finding, names))
                        .toList(),
                perspectives(edition),
                print.digest(),
                EditionDigest.canonical(board.id(), edition));
    }

    private static PublishedEdition.Finding finding(
            Edition.PublishedFinding finding, Map<UUID, LocalizedString> names) {
        return new PublishedEdition.Finding(
                finding.findingId(),
                finding.kind(),
                finding.statement(),
                finding.theme(),
                finding.factor(),
                finding.concerned(),
                finding.source(),
                finding.rank(),
                finding.contributors(),
                Board.named(finding.organisations(), names),
                finding.persons());
    }

    private static List<PublishedEdition.Perspective> perspectives(Edition edition) {
        return edition.perspectives().stream()
                .map(idea -> new PublishedEdition.Perspective(
                        idea.perspectiveId(), idea.statement(), idea.findings(), idea.addressedTo()))
                .toList();
    }
}
