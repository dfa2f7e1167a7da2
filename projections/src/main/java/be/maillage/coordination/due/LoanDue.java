package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** When a lent resource is expected back, if that was agreed. */
final class LoanDue {

    private static final String NAME = "name";

    private LoanDue() {}

    static Stream<Change> offered(SharedResourceOffered e, StoredEvent event) {
        return change(
                e.resourceId(),
                event,
                document -> document.put(NAME, Values.record(e.resource().name())));
    }

    static Stream<Change> lent(ResourceLent e, StoredEvent event) {
        return change(
                e.resourceId(),
                event,
                document -> Steps.set(document, e.until() == null ? List.of() : List.of(back(document, e, event))));
    }

    static Stream<Change> ended(UUID resource, StoredEvent event) {
        return change(resource, event, document -> Steps.set(document, List.of()));
    }

    private static Step back(Map<String, Object> document, ResourceLent loan, StoredEvent event) {
        if (loan.until() == null) {
            throw new IllegalArgumentException("No return was agreed");
        }
        return Step.common(
                        DueKind.LOAN_RETURN,
                        loan.resourceId(),
                        Values.read(document.get(NAME), LocalizedString.class),
                        List.of(loan.borrower(), loan.organisationId()),
                        event,
                        loan.from().latest(),
                        loan.until().latest())
                .ofTheirs();
    }

    private static Stream<Change> change(UUID resource, StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("loan:" + event.coordinationId() + ":" + resource, change));
    }
}
