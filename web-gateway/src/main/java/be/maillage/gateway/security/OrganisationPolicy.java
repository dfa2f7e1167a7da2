package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.OrganisationCommand;
import java.util.Map;
import java.util.Set;

/** Who may ask what about an organisation's work, what it shares, whom it hosts, and entries that are one. */
final class OrganisationPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(OrganisationCommand.ShareWorkingCulture.class, Policy.PARTNERS_AND_COORDINATOR),
            Map.entry(OrganisationCommand.ConfirmStillTrue.class, Policy.PARTNERS),
            Map.entry(OrganisationCommand.WithdrawWorkingCulture.class, Policy.PARTNERS_AND_COORDINATOR),
            Map.entry(OrganisationCommand.OfferSharedResource.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.WithdrawSharedResource.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.LendResource.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.ReturnResource.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.HostVisit.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.TellApart.class, Policy.STEWARDS),
            Map.entry(OrganisationCommand.MergeOrganisations.class, Policy.STEWARDS));

    private OrganisationPolicy() {}
}
