package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.decision.Plausible;
import be.maillage.history.Audience;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.InformationCommand.RelayInformation;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.InformationCommand.WithdrawInformation;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A piece of news: shared by an organisation or by the coordination itself, relayed by others, withdrawn when it no longer holds. */
@AggregateRoot(type = "information")
public class Information {

    @AggregateIdentifier
    private @Nullable UUID informationId;

    private @Nullable UUID coordinationId;
    private @Nullable UUID sharedBy;
    private InformationAudience audience = InformationAudience.MEMBERS;
    private boolean withdrawn;
    private final Set<UUID> relayedBy = new HashSet<>();

    protected Information() {
        // Axon rebuilds the news from its events
    }

    @CommandHandler
    public Information(ShareInformation command, Register register) {
        requireAlive(command, register);
        Known known = new Known(register, command.coordinationId());
        known.requireMemberOrOrganisation(command.organisationId());
        known.requireMeeting(command.meetingId());
        if (command.link() != null && !Plausible.isWebsite(command.link())) {
            throw InformationRule.LINK_IS_A_WEB_ADDRESS.refused(Map.of("field", "link"));
        }
        if (command.until() != null
                && command.until().surelyBefore(command.told().on())) {
            throw InformationRule.NEWS_IS_STILL_OF_USE.refused();
        }
        Happened.in(
                command.coordinationId(),
                new InformationShared(
                        command.informationId(),
                        command.coordinationId(),
                        command.title(),
                        command.text(),
                        command.link(),
                        command.audience(),
                        command.until(),
                        command.organisationId(),
                        command.meetingId(),
                        command.told()),
                audienceOf(command.audience()));
    }

    /** Passing on each other's news shows that information is exchanged: level 2 of the continuum. */
    @CommandHandler
    void decide(RelayInformation command, Register register) {
        UUID coordination = requireCurrent(command, register);
        new Known(register, coordination).requireMemberOrOrganisation(command.organisationId());
        if (command.organisationId().equals(sharedBy)) {
            throw InformationRule.ANOTHER_ORGANISATION_RELAYS.refused();
        }
        if (relayedBy.contains(command.organisationId())) {
            throw InformationRule.NEWS_IS_RELAYED_ONCE.refused();
        }
        Happened.in(
                coordination,
                new InformationRelayed(
                        command.informationId(), sharedBy, command.organisationId(), command.how(), command.told()),
                audienceOf(audience));
    }

    @CommandHandler
    void decide(WithdrawInformation command, Register register, Asked asked) {
        UUID coordination = requireCurrent(command, register);
        if (Role.MEMBER.name().equals(asked.role()) && (sharedBy == null || !sharedBy.equals(asked.onBehalfOf()))) {
            throw InformationRule.NEWS_IS_WITHDRAWN_BY_WHO_SHARED_IT.refused();
        }
        Happened.in(
                coordination,
                new InformationWithdrawn(command.informationId(), command.reason(), command.told()),
                audienceOf(audience));
    }

    @EventSourcingHandler
    void evolve(InformationEvent event) {
        switch (event) {
            case InformationShared e -> {
                informationId = e.informationId();
                coordinationId = e.coordinationId();
                sharedBy = e.organisationId();
                audience = e.audience();
            }
            case InformationRelayed e -> relayedBy.add(e.relayedBy());
            case InformationWithdrawn ignored -> withdrawn = true;
        }
    }

    private UUID requireCurrent(InformationCommand command, Register register) {
        if (coordinationId == null || !command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        requireAlive(command, register);
        if (withdrawn) {
            throw InformationRule.NEWS_IS_NOT_WITHDRAWN.refused();
        }
        return coordinationId;
    }

    private static void requireAlive(InformationCommand command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    private static Audience audienceOf(InformationAudience audience) {
        return switch (audience) {
            case PUBLIC -> Audience.PUBLIC;
            case MEMBERS -> Audience.MEMBERS;
        };
    }
}
