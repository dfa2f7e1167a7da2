package be.maillage.diagnostic;

import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** To whom editions were handed over, and what they answered. */
final class Relays {

    private final Map<UUID, DiagnosticRelayed> relayed = new HashMap<>();

    DiagnosticRelayed relay(RelayDiagnostic command, Rounds rounds) {
        Rounds.Published published =
                rounds.edition(command.edition()).orElseThrow(DiagnosticRule.EDITION_IS_PUBLISHED::refused);
        if (relayed.containsKey(command.relayId())) {
            throw DiagnosticRule.RELAY_IS_NOT_YET_RECORDED.refused();
        }
        if (command.told().on().surelyBefore(published.told().on())) {
            throw DiagnosticRule.RELAY_FOLLOWS_PUBLICATION.refused();
        }
        FindingRules.check(command.to());
        return new DiagnosticRelayed(
                command.diagnosticId(),
                command.relayId(),
                published.edition().number(),
                published.findings(),
                command.to(),
                command.channel(),
                command.told());
    }

    AuthorityResponded respond(RecordResponse command) {
        DiagnosticRelayed relay = relayed.get(command.relayId());
        if (relay == null) {
            throw DiagnosticRule.RELAY_IS_KNOWN.refused();
        }
        if (command.told().on().surelyBefore(relay.told().on())) {
            throw DiagnosticRule.RESPONSE_FOLLOWS_RELAY.refused();
        }
        List<UUID> about = command.findings().stream().distinct().toList();
        if (!relay.findings().containsAll(about)) {
            throw DiagnosticRule.RESPONSE_IS_ABOUT_WHAT_WAS_RELAYED.refused();
        }
        return new AuthorityResponded(
                command.diagnosticId(),
                command.relayId(),
                command.answered(),
                command.promised(),
                about.isEmpty() ? relay.findings() : about,
                command.told());
    }

    void evolve(DiagnosticRelayed event) {
        relayed.put(event.relayId(), event);
    }
}
