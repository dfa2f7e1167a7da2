package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.duo.Partners;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationCommand.WithdrawWorkingCulture;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells its colleagues of its work: one telling for all members, and one for each partner it wishes to tell more. Never
 * public. An organisation speaks of itself only.
 */
final class WorkingCultures {

    private final Organisation entry;
    /** When each telling that still stands was told, by the partner it is for, if it is for one. */
    private final Map<Optional<UUID>, BusinessDate> toldOn = new HashMap<>();

    WorkingCultures(Organisation entry) {
        this.entry = entry;
    }

    @CommandHandler
    void decide(ShareWorkingCulture command, Register register, Asked asked) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        Organisation.requireHappened(command, asked);
        if (command.culture().said().isEmpty()) {
            throw OrganisationRule.WORKING_CULTURE_SAYS_SOMETHING.refused();
        }
        requireSpeaker(command, command.saidBy(), register);
        requirePartner(command, command.partner(), register);
        requireNotBefore(toldOn.get(Optional.ofNullable(command.partner())), command);
        happened(
                command,
                command.partner(),
                new WorkingCultureShared(
                        command.organisationId(),
                        command.culture(),
                        command.saidBy(),
                        command.partner(),
                        command.told()));
    }

    @CommandHandler
    void decide(ConfirmStillTrue command, Register register, Asked asked) {
        entry.requireOpen(command, register);
        Organisation.requireHappened(command, asked);
        requireSpeaker(command, command.saidBy(), register);
        requireShared(command, command.partner());
        happened(
                command,
                command.partner(),
                new WorkingCultureConfirmed(
                        command.organisationId(), command.saidBy(), command.partner(), command.told()));
    }

    @CommandHandler
    void decide(WithdrawWorkingCulture command, Register register) {
        entry.requireOpen(command, register);
        requireShared(command, command.partner());
        happened(
                command,
                command.partner(),
                new WorkingCultureWithdrawn(command.organisationId(), command.partner(), command.told()));
    }

    void evolve(WorkingCultureShared event) {
        toldOn.put(Optional.ofNullable(event.partner()), event.told().on());
    }

    void evolve(WorkingCultureWithdrawn event) {
        toldOn.remove(Optional.ofNullable(event.partner()));
    }

    /** It depends on the person who says it, so somebody says it (URIAS 4.2.4.2.2); of old history nobody may know who did. */
    private static void requireSpeaker(OrganisationCommand command, @Nullable UUID saidBy, Register register) {
        new Known(register, command.coordinationId()).requirePerson(saidBy);
        if (command.told().recordedAfterwards()) {
            return;
        }
        if (saidBy == null) {
            throw OrganisationRule.SOMEBODY_SAYS_SO.refused();
        }
        if (!register.representedBy(
                        command.coordinationId(), saidBy, command.told().on())
                .contains(command.organisationId())) {
            throw OrganisationRule.SPEAKER_REPRESENTS_THE_ORGANISATION.refused();
        }
    }

    private static void requirePartner(OrganisationCommand command, @Nullable UUID partner, Register register) {
        if (partner != null
                && (partner.equals(command.organisationId())
                        || !register.isMember(
                                command.coordinationId(),
                                partner,
                                command.told().on()))) {
            throw OrganisationRule.PARTNER_IS_ANOTHER_CURRENT_MEMBER.refused();
        }
    }

    private void requireShared(OrganisationCommand command, @Nullable UUID partner) {
        BusinessDate since = toldOn.get(Optional.ofNullable(partner));
        if (since == null) {
            throw OrganisationRule.WORKING_CULTURE_IS_SHARED.refused();
        }
        requireNotBefore(since, command);
    }

    private static void requireNotBefore(@Nullable BusinessDate since, OrganisationCommand command) {
        if (since != null && command.told().on().surelyBefore(since)) {
            throw OrganisationRule.NOTHING_LATER_WAS_TOLD.refused();
        }
    }

    private static void happened(OrganisationCommand command, @Nullable UUID partner, OrganisationEvent event) {
        Audience audience = partner == null
                ? Audience.MEMBERS
                : Audience.pair(new Partners(command.organisationId(), partner).pairId(command.coordinationId()));
        Happened.in(command.coordinationId(), event, audience);
    }
}
