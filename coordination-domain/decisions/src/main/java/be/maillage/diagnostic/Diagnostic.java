package be.maillage.diagnostic;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.decision.Plausible;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawPerspective;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Fact;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A shared picture of needs and of the offer. What is in the making is for members; an edition is for whom it is published. After an edition
 * everything rests until another round is opened, in which findings may be revised, merged and withdrawn again; the editions stay as they are.
 */
@AggregateRoot(type = "diagnostic")
public class Diagnostic {

    private final Findings findings = new Findings();
    private final Perspectives perspectives = new Perspectives();
    private final Rounds rounds = new Rounds();
    private final Relays relays = new Relays();

    @AggregateIdentifier
    private @Nullable UUID diagnosticId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate launchedOn;
    private @Nullable Approach approach;

    protected Diagnostic() {
        // Axon rebuilds the diagnostic from its events
    }

    @CommandHandler
    public Diagnostic(LaunchDiagnostic command, Register register) {
        requireAlive(command.coordinationId(), register);
        command.approach().territory().stream()
                .filter(code -> !Plausible.isNisCode(code))
                .findFirst()
                .ifPresent(code -> {
                    throw DiagnosticRule.TERRITORY_IS_OF_NIS_CODES.refused(Map.of("commune", code));
                });
        Known known = new Known(register, command.coordinationId());
        command.team().forEach(known::requirePerson);
        Happened.in(
                command.coordinationId(),
                new DiagnosticLaunched(
                        command.diagnosticId(),
                        command.coordinationId(),
                        command.approach(),
                        command.team().stream().distinct().toList(),
                        command.expectations().stream().distinct().toList(),
                        command.told()),
                Audience.MEMBERS);
    }

    @CommandHandler
    void decide(OpenRound command, Register register) {
        requireLaunched(command, register);
        happened(rounds.open(command));
    }

    /** @return the finding's id: it is what came into being, or what was found again */
    @CommandHandler
    UUID decide(RecordFinding command, Register register) {
        Known known = requireOpenRound(command, register);
        UUID again = command.again();
        if (again != null && !register.everKnew(command.coordinationId(), Fact.Kind.FINDING, again)) {
            throw DiagnosticRule.EARLIER_FINDING_IS_KNOWN.refused();
        }
        UUID id = again == null ? command.findingId() : again;
        happened(findings.record(command.diagnosticId(), id, command.finding(), null, command.told(), known));
        return id;
    }

    @CommandHandler
    void decide(ReviseFinding command, Register register) {
        happened(findings.revise(command, requireOpenRound(command, register)));
    }

    @CommandHandler
    void decide(MergeFindings command, Register register) {
        requireOpenRound(command, register);
        happened(findings.merge(command));
    }

    @CommandHandler
    void decide(WithdrawFinding command, Register register) {
        requireOpenRound(command, register);
        happened(findings.withdraw(command));
    }

    @CommandHandler
    void decide(PrioritiseNeeds command, Register register) {
        requireOpenRound(command, register);
        happened(findings.prioritise(command));
    }

    /** @return the perspective's id: it is what came into being */
    @CommandHandler
    UUID decide(ProposePerspective command, Register register) {
        requireOpenRound(command, register);
        happened(perspectives.propose(
                command.diagnosticId(),
                command.perspectiveId(),
                command.perspective(),
                null,
                command.told(),
                findings));
        return command.perspectiveId();
    }

    @CommandHandler
    void decide(WithdrawPerspective command, Register register) {
        requireOpenRound(command, register);
        happened(perspectives.withdraw(command));
    }

    @CommandHandler
    void decide(ValidateDiagnostic command, Register register) {
        requireLaunched(command, register);
        happened(rounds.validate(command, findings, register));
    }

    @CommandHandler
    void decide(PublishDiagnostic command, Register register) {
        requireLaunched(command, register);
        DiagnosticPublished published = rounds.publish(command, launched(approach), findings, perspectives);
        Happened.in(launched(coordinationId), published, command.audience().audience());
    }

    /** @return the relay's id: it is what came into being */
    @CommandHandler
    UUID decide(RelayDiagnostic command, Register register) {
        requireLaunched(command, register);
        happened(relays.relay(command, rounds));
        return command.relayId();
    }

    @CommandHandler
    void decide(RecordResponse command, Register register) {
        requireLaunched(command, register);
        happened(relays.respond(command));
    }

    /**
     * Records what a group analysis hands over, by the same rules as what is recorded by hand. For a handler outside the aggregates, which loads
     * this one and has made sure that the analysis reached those results.
     *
     * @param coordination the coordination of the analysis: a diagnostic of another one is refused as unknown
     * @throws be.maillage.decision.Refused when a rule forbids any of it; then nothing of it is recorded
     */
    public void carry(UUID coordination, Carried carried, Told told, Register register) {
        requireLaunched(coordination, told, register);
        rounds.requireOpen();
        Known known = new Known(register, coordination);
        UUID id = launched(diagnosticId);
        carried.findings()
                .forEach(it -> happened(findings.record(id, it.findingId(), it.finding(), it.origin(), told, known)));
        carried.perspectives()
                .forEach(it -> happened(
                        perspectives.propose(id, it.perspectiveId(), it.perspective(), it.origin(), told, findings)));
    }

    @EventSourcingHandler
    void evolve(DiagnosticEvent event) {
        switch (event) {
            case DiagnosticLaunched e -> {
                diagnosticId = e.diagnosticId();
                coordinationId = e.coordinationId();
                launchedOn = e.told().on();
                approach = e.approach();
            }
            case RoundOpened e -> rounds.evolve(e);
            case FindingRecorded e -> {
                findings.evolve(e);
                rounds.changed();
            }
            case FindingRevised e -> {
                findings.evolve(e);
                rounds.changed();
            }
            case FindingsMerged e -> {
                findings.evolve(e);
                rounds.changed();
            }
            case FindingWithdrawn e -> {
                findings.evolve(e);
                rounds.changed();
            }
            case NeedsPrioritised e -> {
                findings.evolve(e);
                rounds.changed();
            }
            case PerspectiveProposed e -> {
                perspectives.evolve(e);
                rounds.changed();
            }
            case PerspectiveWithdrawn e -> {
                perspectives.evolve(e);
                rounds.changed();
            }
            case DiagnosticValidated e -> rounds.evolve(e);
            case DiagnosticPublished e -> rounds.evolve(e);
            case DiagnosticRelayed e -> relays.evolve(e);
            case AuthorityResponded ignored -> {}
        }
    }

    private Known requireOpenRound(DiagnosticCommand command, Register register) {
        requireLaunched(command, register);
        rounds.requireOpen();
        return new Known(register, command.coordinationId());
    }

    private void requireLaunched(DiagnosticCommand command, Register register) {
        requireLaunched(command.coordinationId(), command.told(), register);
    }

    /** Nothing is told of a diagnostic to a coordination whose it is not; whether it exists elsewhere is not its business. */
    private void requireLaunched(UUID coordination, Told told, Register register) {
        if (!coordination.equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        requireAlive(coordination, register);
        if (told.on().surelyBefore(launched(launchedOn))) {
            throw DiagnosticRule.NOTHING_PRECEDES_THE_LAUNCH.refused();
        }
    }

    private static void requireAlive(UUID coordination, Register register) {
        if (!register.isAlive(coordination)) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    private void happened(DiagnosticEvent event) {
        Happened.in(launched(coordinationId), event, Audience.MEMBERS);
    }

    private static <T> T launched(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A diagnostic without its first event");
        }
        return value;
    }
}
