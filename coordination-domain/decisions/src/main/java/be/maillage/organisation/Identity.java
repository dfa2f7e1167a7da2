package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.TellApart;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationEvent.ContactPersonNamed;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.OrganisationsToldApart;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Who an organisation is, and that it is no other one. Public, but for whom it names and for what its keepers make sure of. */
final class Identity {

    private final Organisation entry;
    private @Nullable Profile profile;

    Identity(Organisation entry) {
        this.entry = entry;
    }

    static void register(RegisterOrganisation command, Register register) {
        Profile checked = ProfileRules.checked(command, command.profile(), register);
        List<UUID> others = LikelyDuplicates.judged(command, null, checked, command.distinct(), register);
        happened(
                command,
                new OrganisationRegistered(command.organisationId(), command.coordinationId(), checked, command.told()),
                Audience.PUBLIC);
        tellMore(command, command.profile(), others);
    }

    @CommandHandler
    void decide(CorrectOrganisation command, Register register) {
        entry.requireOpen(command, register);
        Profile checked = ProfileRules.checked(command, command.profile(), register);
        List<UUID> others = LikelyDuplicates.judged(command, profile, checked, command.distinct(), register);
        happened(
                command, new OrganisationCorrected(command.organisationId(), checked, command.told()), Audience.PUBLIC);
        tellMore(command, command.profile(), others);
    }

    @CommandHandler
    void decide(TellApart command, Register register) {
        entry.requireOpen(command, register);
        if (command.other().equals(command.organisationId())) {
            throw OrganisationRule.TOLD_APART_FROM_ANOTHER.refused();
        }
        new Known(register, command.coordinationId()).requireOrganisation(command.other());
        tellApart(command, List.of(command.other()));
    }

    @CommandHandler
    void decide(SetOpeningHours command, Register register) {
        entry.requireOpen(command, register);
        happened(
                command,
                new OpeningHoursSet(command.organisationId(), Week.merged(command.week()), command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(VerifyEntry command, Register register, Asked asked) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        Organisation.requireHappened(command, asked);
        happened(command, new DirectoryEntryVerified(command.organisationId(), command.told()), Audience.PUBLIC);
    }

    void evolve(OrganisationRegistered event) {
        profile = event.profile();
    }

    void evolve(OrganisationCorrected event) {
        profile = event.profile();
    }

    Profile profile() {
        return Organisation.registered(profile);
    }

    private static void tellMore(OrganisationCommand command, Profile given, List<UUID> others) {
        if (given.contactPerson() != null) {
            happened(
                    command,
                    new ContactPersonNamed(command.organisationId(), given.contactPerson(), command.told()),
                    Audience.MEMBERS);
        }
        if (!others.isEmpty()) {
            tellApart(command, others);
        }
    }

    private static void tellApart(OrganisationCommand command, List<UUID> others) {
        happened(
                command,
                new OrganisationsToldApart(command.organisationId(), others, command.told()),
                Audience.MEMBERS);
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event, Audience audience) {
        Happened.in(command.coordinationId(), event, audience);
    }
}
