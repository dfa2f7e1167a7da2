package be.maillage.organisation;

import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.register.Known;
import be.maillage.register.Register;

/**
 * Into what an entry may be merged. Its membership is the coordination's to end, so it must have ended before: a merge moves neither a seat nor
 * those who sit on it.
 */
final class Merging {

    private Merging() {}

    /** The coordination must be locked, lest two entries be merged into each other at the same moment. */
    static void check(MergeOrganisations command, Register register) {
        if (command.into().equals(command.organisationId())) {
            throw OrganisationRule.MERGED_INTO_ANOTHER.refused();
        }
        new Known(register, command.coordinationId()).requireOrganisation(command.into());
        if (register.remaining(command.coordinationId(), command.into()).equals(command.organisationId())) {
            throw OrganisationRule.MERGING_MAKES_NO_CIRCLE.refused();
        }
        if (!register.isOpen(command.coordinationId(), command.into())) {
            throw OrganisationRule.MERGED_INTO_AN_OPEN_ENTRY.refused();
        }
        if (register.hasLiveMembership(command.coordinationId(), command.organisationId())) {
            throw OrganisationRule.MERGED_MEMBERSHIP_HAS_ENDED.refused();
        }
    }
}
