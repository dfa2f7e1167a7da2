package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.duo.Partners;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an organisation owes its colleagues: an entry somebody looked at within the year, and warm information that is still true. */
final class OrganisationDue {

    private static final Set<DueKind> ENTRY = Set.of(DueKind.ENTRY_VERIFICATION);
    private static final Set<DueKind> WARM = Set.of(DueKind.WARM_INFORMATION_OLD, DueKind.WARM_INFORMATION_HIDDEN);
    private static final String VERIFIED = "verified";

    private OrganisationDue() {}

    static Stream<Change> changes(OrganisationEvent fact, StoredEvent event) {
        UUID organisation = fact.organisationId();
        LocalDate day = fact.told().on().latest();
        return switch (fact) {
            case OrganisationEvent.OrganisationRegistered ignored ->
                change(organisation, event, document -> seen(document, organisation, day, event));
            case OrganisationEvent.DirectoryEntryVerified ignored ->
                change(organisation, event, document -> seen(document, organisation, day, event));
            case OrganisationEvent.WorkingCultureShared e ->
                change(organisation, event, document -> warm(document, organisation, e.partner(), day, event));
            case OrganisationEvent.WorkingCultureConfirmed e ->
                change(organisation, event, document -> warm(document, organisation, e.partner(), day, event));
            case OrganisationEvent.WorkingCultureWithdrawn e ->
                change(
                        organisation,
                        event,
                        document ->
                                Steps.replace(document, subject(organisation, e.partner(), event), WARM, List.of()));
            case OrganisationEvent.OrganisationClosed ignored ->
                change(organisation, event, document -> Steps.set(document, List.of()));
            case OrganisationEvent.OrganisationMerged ignored ->
                change(organisation, event, document -> Steps.set(document, List.of()));
            case OrganisationEvent.SharedResourceOffered e -> LoanDue.offered(e, event);
            case OrganisationEvent.SharedResourceWithdrawn e -> LoanDue.ended(e.resourceId(), event);
            case OrganisationEvent.ResourceLent e -> LoanDue.lent(e, event);
            case OrganisationEvent.ResourceReturned e -> LoanDue.ended(e.resourceId(), event);
            case OrganisationEvent.OrganisationCorrected ignored -> Stream.empty();
            case OrganisationEvent.ServiceOffered ignored -> Stream.empty();
            case OrganisationEvent.ServiceChanged ignored -> Stream.empty();
            case OrganisationEvent.ServiceWithdrawn ignored -> Stream.empty();
            case OrganisationEvent.ContactPersonNamed ignored -> Stream.empty();
            case OrganisationEvent.OrganisationsToldApart ignored -> Stream.empty();
            case OrganisationEvent.OpeningHoursSet ignored -> Stream.empty();
            case OrganisationEvent.VisitHosted ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(UUID organisation, StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("organisation:" + event.coordinationId() + ":" + organisation, change));
    }

    private static void seen(Map<String, Object> document, UUID organisation, LocalDate day, StoredEvent event) {
        LocalDate last = Steps.later(document, VERIFIED, day);
        Step step = Step.common(
                        DueKind.ENTRY_VERIFICATION,
                        organisation,
                        null,
                        List.of(organisation),
                        event,
                        last,
                        last.plus(DueTimes.ENTRY_IS_FRESH))
                .ofTheirs();
        Steps.replace(document, organisation, ENTRY, List.of(step));
    }

    private static void warm(
            Map<String, Object> document, UUID organisation, @Nullable UUID partner, LocalDate day, StoredEvent event) {
        UUID subject = subject(organisation, partner, event);
        LocalDate last = Steps.later(document, "warm-" + subject, day);
        LocalDate old = last.plus(DueTimes.WARM_INFORMATION_IS_FRESH);
        LocalDate hidden = last.plus(DueTimes.WARM_INFORMATION_IS_SHOWN);
        List<UUID> concerned = List.of(organisation);
        Steps.replace(
                document,
                subject,
                WARM,
                List.of(
                        Step.common(DueKind.WARM_INFORMATION_OLD, subject, null, concerned, event, last, old)
                                .ofTheirs()
                                .told(null, hidden),
                        Step.common(DueKind.WARM_INFORMATION_HIDDEN, subject, null, concerned, event, last, hidden)
                                .ofTheirs()));
    }

    /** What is meant for one partner is a matter of the pair. */
    private static UUID subject(UUID organisation, @Nullable UUID partner, StoredEvent event) {
        return partner == null ? organisation : new Partners(organisation, partner).pairId(event.coordinationId());
    }
}
