package be.maillage.diagnostic;

import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.history.Told;
import be.maillage.register.Fact;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of a diagnostic, one after the other: each is open until its edition is published. What was validated holds until something changes,
 * so that an edition is what a meeting agreed to and nothing else.
 */
final class Rounds {

    /** An edition, and when it was published. */
    record Published(Edition edition, Told told) {

        List<UUID> findings() {
            return edition.findings().stream()
                    .map(Edition.PublishedFinding::findingId)
                    .toList();
        }
    }

    private final List<Published> editions = new ArrayList<>();
    private int round = 1;
    private boolean open = true;
    private @Nullable Validation validation;

    void requireOpen() {
        if (!open) {
            throw DiagnosticRule.ROUND_IS_OPEN.refused();
        }
    }

    RoundOpened open(OpenRound command) {
        if (open) {
            throw DiagnosticRule.LAST_ROUND_IS_PUBLISHED.refused();
        }
        requireAfterTheLastEdition(command.told());
        return new RoundOpened(command.diagnosticId(), round + 1, command.reason(), command.told());
    }

    DiagnosticValidated validate(ValidateDiagnostic command, Findings findings, Register register) {
        requireOpen();
        requireFinding(findings);
        UUID meeting = command.meetingId();
        if (meeting == null && !command.told().recordedAfterwards()) {
            throw DiagnosticRule.MEETING_IS_NAMED.refused();
        }
        if (meeting != null
                && !register.knows(
                        command.coordinationId(),
                        Fact.Kind.HELD,
                        meeting,
                        command.told().on())) {
            throw DiagnosticRule.MEETING_WAS_HELD.refused();
        }
        return new DiagnosticValidated(
                command.diagnosticId(), meeting, command.byConsensus(), command.dissent(), command.told());
    }

    DiagnosticPublished publish(
            PublishDiagnostic command, Approach approach, Findings findings, Perspectives perspectives) {
        requireOpen();
        requireFinding(findings);
        Validation agreed = validation;
        if (agreed == null) {
            throw DiagnosticRule.EDITION_WAS_VALIDATED.refused();
        }
        int next = editions.size() + 1;
        if (command.edition() != next) {
            throw DiagnosticRule.EDITION_IS_NEXT_IN_ORDER.refused(Map.of("next", next));
        }
        if (command.told().on().surelyBefore(agreed.on())) {
            throw DiagnosticRule.PUBLICATION_FOLLOWS_VALIDATION.refused();
        }
        requireAfterTheLastEdition(command.told());
        Edition edition = new Edition(
                next,
                editions.isEmpty() ? null : next - 1,
                command.title(),
                command.audience(),
                approach,
                agreed,
                findings.howRanked(),
                findings.published(command.audience()),
                perspectives.published(findings));
        return new DiagnosticPublished(
                command.diagnosticId(), edition, EditionDigest.of(command.diagnosticId(), edition), command.told());
    }

    /** The edition of that number, or the latest when there is no number. */
    Optional<Published> edition(@Nullable Integer number) {
        int wanted = number == null ? editions.size() : number;
        return wanted < 1 || wanted > editions.size() ? Optional.empty() : Optional.of(editions.get(wanted - 1));
    }

    /** Something that the diagnostic says was changed. */
    void changed() {
        validation = null;
    }

    void evolve(RoundOpened event) {
        round = event.round();
        open = true;
    }

    void evolve(DiagnosticValidated event) {
        validation = new Validation(
                event.meetingId(),
                event.byConsensus(),
                event.dissent(),
                event.told().on());
    }

    void evolve(DiagnosticPublished event) {
        editions.add(new Published(event.edition(), event.told()));
        validation = null;
        open = false;
    }

    private static void requireFinding(Findings findings) {
        if (findings.isEmpty()) {
            throw DiagnosticRule.DIAGNOSTIC_HOLDS_A_FINDING.refused();
        }
    }

    private void requireAfterTheLastEdition(Told told) {
        if (!editions.isEmpty()
                && told.on().surelyBefore(editions.getLast().told().on())) {
            throw DiagnosticRule.EDITIONS_FOLLOW_EACH_OTHER.refused();
        }
    }
}
