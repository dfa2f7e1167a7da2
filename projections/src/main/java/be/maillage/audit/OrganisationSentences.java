package be.maillage.audit;

import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.*;

/** What the sentences about an organisation's entry tell of. */
final class OrganisationSentences {

    private OrganisationSentences() {}

    static Sentence of(OrganisationEvent event) {
        Sentence s = new Sentence().member("organisation", event.organisationId());
        return switch (event) {
            case OrganisationRegistered ignored -> s;
            case OrganisationCorrected ignored -> s;
            case ContactPersonNamed e -> s.person("person", e.personId());
            case OrganisationsToldApart e ->
                s.member("other", e.others().stream().findFirst().orElse(null))
                        .quantity("more", Math.max(0, e.others().size() - 1));
            case ServiceOffered e -> s.text("service", e.service().name());
            case ServiceChanged e -> s.text("service", e.service().name());
            case ServiceWithdrawn e -> s.text("reason", e.reason());
            case OpeningHoursSet e -> s.quantity("slots", e.week().size());
            case DirectoryEntryVerified ignored -> s;
            case OrganisationClosed e -> s.text("reason", e.reason());
            case WorkingCultureShared e -> s.person("person", e.saidBy()).member("partner", e.partner());
            case WorkingCultureConfirmed e -> s.person("person", e.saidBy()).member("partner", e.partner());
            case WorkingCultureWithdrawn e -> s.member("partner", e.partner());
            case SharedResourceOffered e ->
                s.code("kind", e.resource().kind())
                        .text("resource", e.resource().name());
            case SharedResourceWithdrawn e -> s.text("reason", e.reason());
            case ResourceLent e ->
                s.member("borrower", e.borrower()).date("from", e.from()).date("until", e.until());
            case ResourceReturned e -> s.member("borrower", e.borrower());
            case VisitHosted e ->
                s.code("form", e.form())
                        .quantity("visitors", e.visitors().size())
                        .quantity("headcount", e.headcount());
            case OrganisationMerged e -> s.member("into", e.into()).text("reason", e.reason());
        };
    }
}
